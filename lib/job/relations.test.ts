import { expect, test } from 'vitest'
import { relationsOf } from './relations'

const job = {
  exceptionMessage: 'boom',
  activityId: 'charge',
  processInstanceId: 'instance',
  processDefinitionKey: 'invoice',
}

test('a job leads to the lists of what it shares with others', () => {
  expect(relationsOf(job).map(({ query }) => query)).toEqual([
    { exceptionMessage: 'boom' },
    { processDefinitionKey: 'invoice', activityId: 'charge' },
    { processInstanceId: 'instance' },
    { processDefinitionKey: 'invoice' },
    { processDefinitionKey: 'invoice', noRetriesLeft: true },
  ])
})

test('what a job does not have leads nowhere, least of all to all jobs', () => {
  const nothing = {
    exceptionMessage: null,
    activityId: null,
    processInstanceId: null,
    processDefinitionKey: null,
  }
  expect(relationsOf(nothing)).toEqual([])
  expect(relationsOf({ ...nothing, exceptionMessage: '' })).toMatchObject([
    { query: { exceptionMessage: '' } },
  ])
})
