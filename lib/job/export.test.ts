import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { exportFileName, exportHref, readExport } from './export'
import { type FileValue, lineWriter } from './lines'
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

const text = (name: string) => ({ name, is: 'text' }) as const
const bare = (name: string) => ({ name, is: 'bare' }) as const

describe('a line of CSV', () => {
  const line = (...texts: FileValue[]) =>
    lineWriter(
      'csv',
      texts.map((_, n) => text(`c${n}`)),
    ).lines([texts])

  it('is quoted as RFC 4180 wants it', () =>
    expect(line('a,b', 'say "x"', 'two\nlines', ' x', '', null, 'ü🚑')).toBe(
      '"a,b","say ""x""","two\nlines"," x",,,ü🚑\r\n',
    ))

  it('holds no text that a spreadsheet would calculate, and leaves numbers alone', () => {
    expect(line('=1+1', '+1', '-1', '@x', '\t=1', '=1\n2')).toBe(
      `"'=1+1","'+1","'-1","'@x","'\t=1","'=1\n2"\r\n`,
    )
    expect(lineWriter('csv', [bare('a'), bare('b')]).lines([['-5', false]])).toBe('-5,false\r\n')
  })

  it('is what the library would write, which is handed only what it may quote', () => {
    const special = fc.constantFrom(...'=+-@\t\r\n＝＋－＠ ",;|\ufeff\'é🚑')
    const some = fc.string({ unit: fc.oneof(special, fc.string({ minLength: 1, maxLength: 1 })) })
    const escapeFormulae = /^[=+\-@\t\r\n＝＋－＠]/
    const whole = (texts: string[]) => `${Papa.unparse([texts], { escapeFormulae })}\r\n`
    fc.assert(
      fc.property(fc.array(some, { minLength: 2 }), (texts) => {
        expect(line(...texts)).toBe(whole(texts))
      }),
    )
  })
})

describe('a line of NDJSON', () => {
  it('is one object with every digit of a long integer', () =>
    expect(
      lineWriter('ndjson', [text('a'), bare('b"'), text('c')]).lines([
        ['x\n"', '9223372036854775807', null],
      ]),
    ).toBe('{"a":"x\\n\\"","b\\"":9223372036854775807,"c":null}\n'))

  it('writes every text as JSON does', () => {
    const some = fc.string({
      unit: fc.oneof(fc.constantFrom(...'"\\\n\0\u001f\u2028\ud800'), fc.string()),
    })
    const { lines } = lineWriter('ndjson', [text('a')])
    fc.assert(
      fc.property(some, (a) => {
        expect(lines([[a]])).toBe(`${JSON.stringify({ a })}\n`)
      }),
    )
  })
})

it('objects of an array have a comma between them, and none are nothing', () => {
  const { lines } = lineWriter('json', [text('a'), bare('b')])
  const rows = [
    ['x', 1],
    [null, true],
  ]
  expect(JSON.parse(`[${lines(rows)}]`)).toEqual([
    { a: 'x', b: 1 },
    { a: null, b: true },
  ])
  expect(lines([])).toBe('')
})

it('a column may spell its values, but not what is empty', () =>
  expect(
    lineWriter('csv', [{ ...text('a'), spelling: (read) => `${read},` }]).lines([['x'], [null]]),
  ).toBe('"x,"\r\n\r\n'))
