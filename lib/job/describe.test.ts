import { expect, test } from 'vitest'
import { describeQuery } from './describe'

test.each([
  [{}, 'Jobs'],
  [{ noRetriesLeft: true }, 'Failed jobs'],
  [{ noRetriesLeft: true, processDefinitionKey: 'invoice' }, 'Failed jobs · Process invoice'],
  [{ timers: true, activityId: 'remind' }, 'Jobs · Activity remind · +1'],
  [{ dueDates: { lt: '2026-11-22T10:00:00Z' } }, 'Jobs · Due'],
] as const)('%j is %s', (query, words) => {
  expect(describeQuery(query)).toBe(words)
})
