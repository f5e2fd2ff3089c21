import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { engineQuery } from './engine-query'
import { type ParameterName, parameters } from './parameters'
import { type JobQuery, jobQuery } from './query'

type Kind = (typeof parameters)[ParameterName]['kind']

const plain = fc.string({ unit: 'binary' }).filter((s) => !s.includes('\0'))
const dateTime = fc
  .tuple(
    fc.date({ min: new Date('0002-01-01'), max: new Date('9998-01-01'), noInvalidDate: true }),
    fc.constantFrom('Z', ''),
  )
  .map(([date, zone]) => date.toISOString().slice(0, 19) + zone)

/** Values of a kind that a query string can carry. */
const values: Record<Kind, (name: ParameterName) => fc.Arbitrary<unknown>> = {
  text: () => plain,
  pattern: () => plain,
  texts: () =>
    fc
      .uniqueArray(
        plain.filter((s) => !s.includes(',') && s.trim() !== ''),
        { minLength: 1 },
      )
      .map((set) => set.sort()),
  flag: () => fc.constant(true),
  long: () => fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  position: () => fc.nat({ max: 2 ** 31 - 1 }),
  bounds: () =>
    fc
      .record({ gt: dateTime, lt: dateTime }, { requiredKeys: [] })
      .filter((bounds) => Object.keys(bounds).length > 0),
  choice: (name) => fc.constantFrom(...(parameters[name].schema.enum as string[])),
  choices: (name) => {
    const { schema } = parameters[name] as { schema: { items?: { enum: readonly string[] } } }
    return fc.subarray([...(schema.items?.enum ?? [])], { minLength: 1 })
  },
  // A null is a place in the list of any order.
  cursor: () => fc.record({ id: plain, value: fc.constant(null) }),
}

/** Samples of a kind that no parameter of it may take. */
const bad: Record<Kind, string[]> = {
  text: ['a\0b'],
  pattern: ['a\0b'],
  texts: ['a,\0'],
  flag: ['', 'yes', 'TRUE', '1.5', '[true]'],
  long: ['', 'abc', '05', '+5', '9223372036854775808'],
  position: ['', 'abc', '-1', '1.5', '2147483648', ' 1'],
  bounds: ['', 'gt', 'gt_', '2026-01-01', 'gt_2026-02-30', 'eq_2026-01-01', 'gt_a_b', ',gt_2026'],
  choice: ['', 'nope', 'JobId', 'ASC'],
  choices: ['', 'nope', 'failed,nope', 'Failed', ',failed'],
  cursor: ['a\0', '%', '%00'],
}

const record = Object.fromEntries(
  jobQuery.names.map((name) => [name, values[parameters[name].kind](name)]),
)

/** Queries that break no rule between parameters: a sort key comes with its direction. */
const queries = fc.record(record, { requiredKeys: [] }).map((generated): JobQuery => {
  const { timers, sortBy, sortOrder, after, before, firstResult, ...rest } = generated as JobQuery
  return {
    ...rest,
    ...(timers && !rest.messages && { timers }),
    ...(after ? { after } : before ? { before } : firstResult !== undefined && { firstResult }),
    ...(sortBy && sortOrder && { sortBy, sortOrder }),
  }
})

const entriesOf = (text: string) => new URLSearchParams(text)

describe('the codec of the job query', () => {
  it('reads what it wrote: read(write(q)) = q', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(jobQuery.read(entriesOf(jobQuery.write(query)))).toEqual({
          query,
          problems: [],
          ignored: [],
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('has one spelling for a query: write(read(s)) is a fixpoint', () => {
    const anything = fc.array(fc.tuple(fc.constantFrom(...jobQuery.names), fc.string()))
    fc.assert(
      fc.property(anything, (entries) => {
        const once = jobQuery.write(jobQuery.read(entries).query)
        expect(jobQuery.write(jobQuery.read(entriesOf(once)).query)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('writes only what a query string may hold as it is', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(jobQuery.write(query)).toMatch(/^[\w\-.~%=&:,/@]*$/)
      }),
    )
  })

  it('names the parameter of every bad value and leaves it out of the query', () => {
    for (const name of jobQuery.names) {
      for (const sample of bad[parameters[name].kind]) {
        const { query, problems } = jobQuery.read([[name, sample]])
        expect(query, `${name}=${sample}`).toEqual({})
        expect(problems[0]?.names, `${name}=${sample}`).toContain(name)
        expect(problems[0]?.message).not.toBe('')
        expect(problems[0]?.expects).not.toBe('')
      }
    }
  })

  it('never throws, whatever the names and the values', () => {
    const entries = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })))
    fc.assert(fc.property(entries, (given) => void jobQuery.read(given)))
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        (body) => void jobQuery.readJson(body),
      ),
    )
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(jobQuery.read([[name, 'x']]).ignored).toEqual([{ name, value: 'x', why: 'unknown' }])
  })

  it('takes the first of a repeated parameter and says that it ignored the others', () => {
    const { query, ignored } = jobQuery.read(entriesOf('jobId=a&jobId=b&foo=1'))
    expect(query).toEqual({ jobId: 'a' })
    expect(ignored).toEqual([
      { name: 'jobId', value: 'b', why: 'repeated' },
      { name: 'foo', value: '1', why: 'unknown' },
    ])
  })

  it('keeps five filters within 300 characters, readable', () => {
    const query = jobQuery.read(
      entriesOf(
        "processDefinitionKey=invoice&activityId=charge&noRetriesLeft=true&dueDates=gt_2012-07-17'T'17:00:00,lt_2012-07-17T18:00:00.000%2B0000&tenantIdIn=b,a&sortBy=jobDueDate&sortOrder=asc",
      ),
    ).query
    expect(jobQuery.write(query)).toBe(
      'processDefinitionKey=invoice&activityId=charge&noRetriesLeft=true&dueDates=gt_2012-07-17T17:00:00,lt_2012-07-17T18:00:00Z&tenantIdIn=a,b&sortOrder=asc&sortBy=jobDueDate',
    )
  })
})

describe('a place in the list', () => {
  const problemsOf = (text: string) => jobQuery.read(entriesOf(text)).problems

  it.each([
    ['sortOrder=asc&sortBy=jobDueDate', '2026-02-28T10:00:00.000001', '2026-02-31T10:00:00'],
    ['sortOrder=asc&sortBy=createTime', '-infinity', '2026-02-28T10:00:00Z'],
    ['sortOrder=asc&sortBy=jobRetries', '-1', '2147483648'],
    ['sortOrder=asc&sortBy=jobPriority', '9223372036854775807', '9223372036854775808'],
    ['sortOrder=asc&sortBy=tenantId', 'a,b', undefined],
    ['', undefined, '3'],
  ])('of an order %s has a value that the order can have', (order, good, bad) => {
    for (const name of ['after', 'before']) {
      expect(problemsOf(`${order}&${name}=id`)).toEqual([])
      if (good !== undefined) expect(problemsOf(`${order}&${name}=id,${good}`)).toEqual([])
      if (bad !== undefined)
        expect(problemsOf(`${order}&${name}=id,${bad}`)[0]?.names).toEqual([name, 'sortBy'])
    }
  })

  it('excludes another place, and a position', () => {
    expect(problemsOf('after=a&before=b')[0]?.names).toEqual(['after', 'before'])
    expect(problemsOf('before=b&firstResult=5')[0]?.names).toEqual(['before', 'firstResult'])
  })
})

describe('the parameters of the engine alone', () => {
  it('ignore an extension as the engine does, and refuse its words', () => {
    const { query, ignored, problems } = engineQuery.read(
      entriesOf('stateIn=failed&jobId=a&sortBy=createTime&sortOrder=asc'),
    )
    expect(query).toMatchObject({ jobId: 'a' })
    expect(ignored.map(({ name }) => name)).toEqual(['stateIn'])
    expect(problems[0]?.message).toBe("Cannot set query parameter 'sortBy' to value 'createTime'")
  })
})

describe('of several faults the engine reports', () => {
  const first = (text: string) => jobQuery.read(entriesOf(text)).problems[0]?.names

  it('paging before anything else', () => {
    expect(first('timers=x&maxResults=y')).toEqual(['maxResults'])
  })
  it('a value that can not be converted before one that can not be applied', () => {
    expect(first('dueDates=gt_foo&timers=x')).toEqual(['timers'])
    expect(first('dueDates=gt_foo&sortBy=nope')).toEqual(['sortBy'])
  })
  it('timers with messages before a bad date, and the sort pair last', () => {
    expect(first('timers=true&messages=true&dueDates=gt_foo')).toEqual(['timers', 'messages'])
    expect(first('sortBy=jobId&dueDates=gt_foo')).toEqual(['dueDates'])
    expect(first('sortBy=jobId')).toEqual(['sortBy', 'sortOrder'])
  })
})
