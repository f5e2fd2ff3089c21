import { describe, expect, it } from 'vitest'
import { jobQuery } from './query'
import { bodyQuestion, countQuestion, listQuestion } from './question'

const entries = (text: string) => [...new URLSearchParams(text)]
const asked = (body: unknown, query = '') =>
  bodyQuestion(jobQuery, JSON.stringify(body), entries(query))

describe('a question in a JSON body', () => {
  it('means what the same question in a query string means', () => {
    const body = {
      jobIds: ['b', 'a'],
      timers: true,
      dueDates: [{ operator: 'gt', value: '2026-01-01T00:00:00.000+0000' }],
      priorityHigherThanOrEquals: 7,
      sortBy: 'jobDueDate',
      sortOrder: 'desc',
    }
    const same = listQuestion(
      jobQuery,
      entries(
        'jobIds=b,a&timers=true&dueDates=gt_2026-01-01T00:00:00Z&priorityHigherThanOrEquals=7&sortBy=jobDueDate&sortOrder=desc&maxResults=5',
      ),
    )
    expect(asked(body, 'maxResults=5')).toEqual(same)
  })

  it('keeps all 64 bits of a number', () => {
    const question = bodyQuestion(
      jobQuery,
      '{"priorityLowerThanOrEquals": 9223372036854775807}',
      [],
    )
    expect(question.query).toEqual({ priorityLowerThanOrEquals: 9223372036854775807n })
  })

  it('is read as Jackson reads: the last of a repeated key, nothing after the first value', () => {
    expect(bodyQuestion(jobQuery, '{"timers":true,"timers":false} and so on', []).query).toEqual({})
    expect(bodyQuestion(jobQuery, '', []).query).toEqual({})
  })

  it.each(['{', 'null', '[]', '"x"', '{"a":1,}', 'timers=true'])(
    'is refused when it is %s',
    (body) => {
      const { failure } = bodyQuestion(jobQuery, body, [])
      expect(failure).toMatchObject({ status: 400, type: 'InvalidRequestException', code: null })
      expect(failure?.message).toContain('JSON')
    },
  )

  it('takes paging from the query string and nothing else from there', () => {
    const { query, ignored } = asked({ maxResults: 7, unknown: 1 }, 'firstResult=2&timers=true')
    expect(query).toEqual({ firstResult: 2 })
    expect(ignored.map(({ name }) => name)).toEqual(['unknown', 'timers'])
  })

  it('reports bad paging before anything that is wrong with the body', () => {
    expect(bodyQuestion(jobQuery, '{', entries('maxResults=x')).failure?.message).toContain(
      'maxResults',
    )
  })

  it('names the property that it can not use', () => {
    expect(asked({ timers: 'maybe' }).failure?.message).toBe(
      'Cannot set property \'timers\' to value "maybe": expected true or false',
    )
    expect(asked({ sortBy: null }).failure?.message).toContain("'sortBy'")
  })
})

describe('a sorting list', () => {
  const sorting = (...items: unknown[]) => asked({ sorting: items })
  const byId = { sortBy: 'jobId', sortOrder: 'asc' }

  it('sorts by its items in their order, after the sort key beside it', () => {
    const byDueDate = { sortBy: 'jobDueDate', sortOrder: 'desc' }
    expect(sorting(byDueDate, byId).query.furtherOrder).toEqual([byDueDate, byId])
    const { query } = asked({ ...byDueDate, sorting: [byId] })
    expect(query).toEqual({ ...byDueDate, furtherOrder: [byId] })
  })

  it('ignores an empty item', () => expect(sorting({}, byId).query.furtherOrder).toEqual([byId]))

  it.each([
    [[{ sortOrder: 'asc' }], 'You should call any of the orderBy methods first'],
    [[{ sortBy: 'nope', sortOrder: 'asc' }], 'You should call any of the orderBy methods first'],
    [[{ sortBy: 'jobId' }], 'direction is null'],
    [[{ sortBy: 'jobId', sortOrder: 'up' }], 'direction is null'],
    [[byId, { sortBy: 'nope', sortOrder: 'asc' }], 'can specify only one direction'],
  ])('%j fails as in the engine', (items, message) => {
    const { failure } = sorting(...items)
    expect(failure).toMatchObject({ status: 400, type: 'NotValidException', code: 0 })
    expect(failure?.message).toContain(message)
  })

  it('must be a list of objects', () => {
    expect(sorting(null).failure?.message).toContain("'sorting'")
    expect(asked({ sorting: 'jobId' }).failure?.message).toContain("'sorting'")
  })
})

describe('a count', () => {
  it('does not look at paging, however wrong it is', () => {
    expect(countQuestion(jobQuery, entries('maxResults=abc&firstResult=-1&timers=true'))).toEqual({
      query: { timers: true },
      ignored: [],
    })
  })
  it('is refused for half a sort pair, as in the engine', () => {
    expect(countQuestion(jobQuery, entries('sortBy=jobId')).failure?.message).toBe(
      'Only a single sorting parameter specified. sortBy and sortOrder required',
    )
  })
})
