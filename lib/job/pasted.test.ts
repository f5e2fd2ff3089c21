import { expect, test } from 'vitest'
import { pastedHref } from './pasted'

test.each([
  ['https://host/engine-rest/job?noRetriesLeft=true&x=1', '/job?noRetriesLeft=true'],
  ['http://host/engine-rest/engine/default/job/count?timers=true', '/job?timers=true'],
  ['https://host/engine-rest/job/a%2Fb/stacktrace', '/job/a%2Fb'],
  ['https://host/job/4711?list=needsAttention%3Dtrue', '/job/4711'],
  ['/job?activityId=charge', '/job?activityId=charge'],
  ['?activityId=charge&timers=perhaps', '/job?activityId=charge&timers=perhaps'],
  ['stateIn=failed', '/job?stateIn=failed'],
  [
    'https://host/camunda/app/cockpit/default/#/process-instance/77aa/runtime?tab=jobs',
    '/job?processInstanceId=77aa',
  ],
  [
    'https://host/app/cockpit/default/#/process-definition/invoice:2:99/runtime',
    '/job?processDefinitionId=invoice:2:99',
  ],
])('%s leads to %s', (pasted, href) => {
  expect(pastedHref(` ${pasted}\n`)).toBe(href)
})

test.each(['payment', 'a=b', 'timeout after 30 s, timers=true', 'https://host/', '4711', 'x?y=z'])(
  '%s is something to search for',
  (text) => expect(pastedHref(text)).toBeUndefined(),
)
