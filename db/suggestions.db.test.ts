import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMeanings, suggest } from '@/db/jobs'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'
import { insertJobs } from '@/db/testing/jobs'
import { suggestable } from '@/lib/job/suggestion'

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine()
  const { writer, engine } = test
  await insertJobs(writer, engine.tables)
  await writer.insert(engine.tables.batch).values({ id: 'batch', rev: 1, type: 'deletion' })
})
afterAll(() => test.close())

const valuesOf = async (
  ...[name, typed = '', query = {}]: [Parameters<typeof suggest>[1], string?, object?]
) => (await suggest(test.engine, name, typed, query)).map(({ value }) => value)

describe('the values that are offered', () => {
  it('are those that occur and contain what is typed, in whatever case', async () => {
    expect(await valuesOf('processDefinitionKey', 'VOI')).toEqual(['invoice'])
    expect(await valuesOf('processDefinitionKeyIn', 'nope')).toEqual([])
    expect(await valuesOf('processDefinitionId')).toEqual(['invoice:1'])
    expect(await valuesOf('activityIdNotIn', 'charge')).toEqual(['chargeCard'])
    expect(await valuesOf('handlerType')).toEqual(['timer-transition'])
    expect(await valuesOf('lockOwner', 'nod')).toEqual(['node'])
    expect(await valuesOf('batchId', 'dele')).toEqual(['batch'])
    expect(await valuesOf('businessKey', 'inv')).toEqual(['INV-1'])
  })

  it('take a wildcard of SQL for the character that it is', async () => {
    for (const name of suggestable) expect(await valuesOf(name, '%_\\')).toEqual([])
  })

  it('of messages are those within the list, the frequent ones first', async () => {
    const offered = await suggest(test.engine, 'exceptionMessage', '', {})
    expect(offered).toContainEqual({ value: 'boom', hint: null, count: 1 })
    expect(await valuesOf('exceptionMessage', '', { tenantIdIn: ['acme'] })).toEqual([])
    expect(await valuesOf('exceptionMessage', 'bo', { exceptionMessage: 'x' })).toEqual(['boom'])
  })
})

describe('a text in the search box', () => {
  const namesOf = async (text: string) =>
    (await findMeanings(test.engine, text)).map(({ name, count }) => [name, count])

  it.each([
    ['plain', [['jobId', 1]]],
    ['instance', [['processInstanceId', 1]]],
    ['INV-1', [['businessKey', 1]]],
    ['invo', [['processDefinitionKey', null]]],
    ['card', [['activityId', null]]],
    ['nothing of the kind', []],
  ])('%s is found by what it is, and may always be a part of a message', async (text, names) => {
    expect(await namesOf(text)).toEqual([...names, ['exceptionMessageLike', null]])
  })
})
