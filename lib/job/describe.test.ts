import { expect, test } from 'vitest'
import { describeQuery } from './describe'
import type { JobQuery } from './query'

test.each([
  [{}, 'Jobs'],
  [{ stateIn: ['failed'] }, 'Failed jobs'],
  [{ needsAttention: true }, 'Jobs that need attention'],
  [{ stateIn: ['failed'], processDefinitionKey: 'invoice' }, 'Failed jobs · Process invoice'],
  [{ exceptionMessageLike: '%timed out%' }, 'Jobs · Message like timed out'],
  [{ exceptionMessageLike: 'ENGINE-%' }, 'Jobs · Message like ENGINE-%'],
  [{ timers: true, activityId: 'remind' }, 'Jobs · Activity remind · +1'],
  [{ dueDates: { lt: '2026-11-22T10:00:00Z' } }, 'Jobs · Due'],
] satisfies [JobQuery, string][])('%j is %s', (query, words) => {
  expect(describeQuery(query)).toBe(words)
})
