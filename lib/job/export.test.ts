import { describe, expect, it } from 'vitest'
import { exportFileName, exportHref, readExport } from './export'
import { lineWriters } from './export-lines'
import { jobQuery } from './query'

describe('a question for a file', () => {
  it('comes back from its address, without the page that the list shows', () => {
    const query = { noRetriesLeft: true, sortBy: 'jobDueDate', sortOrder: 'asc' } as const
    const { searchParams } = new URL(
      exportHref({ ...query, firstResult: 50, maxResults: 25 }, 'ndjson'),
      'http://test',
    )
    const { format, entries } = readExport(searchParams)
    expect(format).toBe('ndjson')
    expect(jobQuery.read(entries)).toEqual({ query, problems: [], ignored: [] })
  })

  it('says what its format may be', () => {
    for (const query of ['format=xls', 'format=', '', 'format=CSV', 'format=toString'])
      expect(readExport(new URLSearchParams(query)).format).toMatchObject({
        status: 400,
        message: expect.stringMatching(/'format' to value '.*': expected csv or ndjson$/),
      })
  })

  it('does not stumble over what cuts a page out of a list', () => {
    const entries = new URLSearchParams(
      'format=csv&firstResult=x&maxResults=1&after=a&before=b&_=1',
    )
    expect(readExport(entries)).toEqual({ format: 'csv', entries: [['_', '1']] })
  })

  it('has a name for its file that every system takes', () =>
    expect(exportFileName('csv', '2026-11-22T10:15:30.123Z')).toBe('jobs-2026-11-22T101530Z.csv'))
})

describe('a line of CSV', () => {
  const line = (...cells: (string | number | bigint | boolean | null)[]) =>
    lineWriters.csv.lines([], [cells])

  it('is quoted as RFC 4180 wants it', () =>
    expect(line('a,b', 'say "x"', 'two\nlines', ' x', '', null, 3, true, 'ü🚑')).toBe(
      '"a,b","say ""x""","two\nlines"," x",,,3,true,ü🚑\r\n',
    ))

  it('holds no text that a spreadsheet would calculate, and leaves numbers alone', () =>
    expect(line('=1+1', '+1', '-1', '@x', '\t=1', '=1\n2', -5n, -1)).toBe(
      `"'=1+1","'+1","'-1","'@x","'\t=1","'=1\n2",-5,-1\r\n`,
    ))
})

describe('a line of NDJSON', () => {
  it('is one object with every digit of a long integer', () =>
    expect(lineWriters.ndjson.lines(['a', 'b"', 'c'], [['x\n"', 9223372036854775807n, null]])).toBe(
      '{"a":"x\\n\\"","b\\"":9223372036854775807,"c":null}\n',
    ))
})
