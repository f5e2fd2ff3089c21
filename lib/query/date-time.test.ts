import { describe, expect, it } from 'vitest'
import { readDateTime } from './date-time'

describe('a date as a reader writes it', () => {
  it.each([
    ['2013-07-17T17:00:00.000+0000', '2013-07-17T17:00:00Z'],
    ['2013-07-17T17:00:00.000-0230', '2013-07-17T19:30:00Z'],
    ['2013-07-17T17:00:00+02:00', '2013-07-17T15:00:00Z'],
    ['2013-07-17T17:00:00+02', '2013-07-17T15:00:00Z'],
    ['2013-07-17T17:00Z', '2013-07-17T17:00:00Z'],
    ['2013-07-17T17:00:00.120Z', '2013-07-17T17:00:00.12Z'],
    ['2013-07-17T17:00:00.123456789Z', '2013-07-17T17:00:00.123456Z'],
    ['2024-02-29', '2024-02-29T00:00:00'],
    ['2013-07-17T17:00:00', '2013-07-17T17:00:00'],
  ])('%s is %s', (text, canonical) => {
    expect(readDateTime(text)).toBe(canonical)
    expect(readDateTime(canonical)).toBe(canonical)
  })

  it('may carry the quotes that the older documentation prints', () =>
    expect(readDateTime("2012-07-17'T'17:00:00")).toBe('2012-07-17T17:00:00'))

  it('may have lost the plus of its offset to a missing escape', () =>
    expect(readDateTime('2013-07-17T17:00:00.000 0200')).toBe('2013-07-17T15:00:00Z'))

  it.each([
    '2026-02-30',
    '2025-02-29T00:00:00Z',
    '2026-13-01T00:00:00',
    '2026-01-01T24:00:00',
    '2026-01-01T00:60:00',
    '2026-01-01T00:00:00+0200xyz',
    '2026-01-01T00:00:00 CET',
    '2026-01-01T00:00:00+19',
    '2026-01-01 00:00:00',
    ' 2026-01-01',
    '26-01-01',
    '0000-01-01',
    '0001-01-01T00:00:00+02:00',
    '1767225600000',
    'null',
    '',
  ])('%j is none', (text) => expect(readDateTime(text)).toBeUndefined())
})
