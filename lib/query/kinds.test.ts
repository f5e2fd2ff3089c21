import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds } from './bounds'
import { flag } from './flag'
import { long, position } from './integer'
import type { Reading } from './kind'
import { containing, spoken, typedPattern } from './pattern'
import { text } from './text'
import { texts } from './texts'

/** How the engine's converters read, as seen on a running 7.24 engine. */

const row = { label: '', group: '' }

const said = (reading: Reading<unknown>, name: string, shown: string) =>
  'fault' in reading ? reading.fault.message(name, shown) : reading.value

describe('a pattern', () => {
  const text = fc.string({ minLength: 1 })
  it('finds the text that was typed without wildcards, and is read as that text', () =>
    fc.assert(
      fc.property(
        text.filter((typed) => !/[%_]/.test(typed)),
        (typed) => {
          expect(spoken(typedPattern(typed))).toBe(typed)
        },
      ),
    ))
  it('is read as the text it looks for, whatever characters that has', () =>
    fc.assert(
      fc.property(text, (text) => {
        expect(spoken(containing(text))).toBe(text)
      }),
    ))
  it.each(['%', '%%', 'a%', '%a', '%a%b%', '%a_%', '_', ''])(
    'with wildcards stays as it is: %j',
    (sample) => {
      expect(spoken(sample)).toBe(sample)
      if (sample) expect(typedPattern(sample)).toBe(sample)
    },
  )
})

describe('a flag', () => {
  const { read, readJson } = flag(row)
  it.each(['true', ' true ', '"true"', '"True"', '"TRUE"', '1', '2', '-1', 'true,false', 'true x'])(
    'is true for %j',
    (sample) => expect(read(sample)).toEqual({ value: true }),
  )
  it.each(['false', '"false"', '0', 'null', '""', 'false,true'])('is not set for %j', (sample) =>
    expect(read(sample)).toEqual({ value: undefined }),
  )
  it.each(['', 'foo', 'yes', 'TRUE', 'True', '1.5', '[true]', '{}', 'trues', '01', '1,2'])(
    'is refused in the engine words for %j',
    (sample) =>
      expect(said(read(sample), 'timers', sample)).toBe(
        `Cannot set query parameter 'timers' to value '${sample}': Cannot convert value ${sample} to java type java.lang.Boolean`,
      ),
  )
  it.each([true, 1n, 'true', 'TRUE'])('is true for the JSON value %s', (json) =>
    expect(readJson(json)).toEqual({ value: true }),
  )
  it.each([false, 0n, null, '', 'false'])('is not set for the JSON value %s', (json) =>
    expect(readJson(json)).toEqual({ value: undefined }),
  )
  it.each([1.5, 'yes', {}, []])('names the property for the JSON value %s', (json) =>
    expect(said(readJson(json), 'timers', '…')).toBe(
      "Cannot set property 'timers' to value …: expected true or false",
    ),
  )
})

describe('a long', () => {
  const { read, readJson } = long(row)
  it.each([
    ['5', 5n],
    ['-5', -5n],
    ['"5"', 5n],
    ['5.9', 5n],
    ['1e1', 10n],
    ['9223372036854775807', 9223372036854775807n],
    ['-9223372036854775808', -9223372036854775808n],
    ['null', undefined],
  ])('reads %s', (sample, value) => expect(read(sample)).toEqual({ value }))
  it.each(['', 'abc', 'true', '05', '+5', '0x5', '9223372036854775808', '1e400', '٣'])(
    'refuses %j',
    (sample) =>
      expect(said(read(sample), 'p', sample)).toBe(
        `Cannot set query parameter 'p' to value '${sample}': Cannot convert value ${sample} to java type java.lang.Long`,
      ),
  )
  it.each([
    [9223372036854775807n, 9223372036854775807n],
    [5.7, 5n],
    ['5', 5n],
    ['', undefined],
    [null, undefined],
  ])('reads the JSON value %s without losing a digit', (json, value) =>
    expect(readJson(json)).toEqual({ value }),
  )
  it.each([true, {}, [5n], 'x', 9223372036854775808n])('refuses the JSON value %s', (json) =>
    expect(readJson(json)).toHaveProperty('fault'),
  )
})

describe('a position', () => {
  const { read } = position(row)
  it.each([
    ['0', 0],
    ['+2', 2],
    ['2147483647', 2147483647],
  ])('reads %s', (sample, value) => expect(read(sample)).toEqual({ value }))
  it('says of a negative one what is wrong with it', () =>
    expect(said(read('-1'), 'maxResults', '-1')).toBe(
      "Cannot set query parameter 'maxResults' to value '-1': must not be negative",
    ))
})

describe('a set of texts', () => {
  const ids = texts(row)
  const tenants = texts({ ...row, blankIsUnset: true })
  it('splits as Java does: untrimmed, trailing empty pieces dropped, doubles collapsed', () => {
    expect(ids.read('b, a,b,,')).toEqual({ value: [' a', 'b'] })
    expect(ids.read('a,,b')).toEqual({ value: ['', 'a', 'b'] })
  })
  it('takes the empty text for one empty id, and nothing but commas for no list', () => {
    expect(ids.read('')).toEqual({ value: [''] })
    expect(ids.read(',')).toEqual({ value: undefined })
  })
  it('takes a blank list of tenants for no list', () => {
    expect(tenants.read(' ')).toEqual({ value: undefined })
    expect(tenants.read(' ,')).toEqual({ value: [' '] })
    expect(tenants.read(tenants.write([' ']))).toEqual({ value: [' '] })
  })
  it('refuses a null among its JSON texts', () => {
    expect(ids.readJson(['a', null])).toHaveProperty('fault')
    expect(ids.readJson('a')).toHaveProperty('fault')
    expect(ids.readJson([])).toEqual({ value: undefined })
    expect(ids.readJson(['b', 1n, 'a'])).toEqual({ value: ['1', 'a', 'b'] })
  })
})

describe('a range of time', () => {
  const { read, readJson } = bounds({ ...row, noun: 'due date' })
  it('keeps the last of two conditions with one operator', () => {
    expect(read('gt_2026-01-01,lt_2027-01-01,gt_2026-06-01')).toEqual({
      value: { gt: '2026-06-01T00:00:00', lt: '2027-01-01T00:00:00' },
    })
    expect(read('gt_2026-01-01,')).toEqual({ value: { gt: '2026-01-01T00:00:00' } })
  })
  it.each([
    ['gt_foo', 'Invalid due date format: Cannot convert value "foo" to java type java.util.Date'],
    [
      'gt_"2026-01-01"',
      'Invalid due date format: Cannot convert value "2026-01-01" to java type java.util.Date because of double quotes',
    ],
    ['eq_2026-01-01', 'Invalid due date comparator specified: eq'],
    ['eq_foo', 'Invalid due date format: Cannot convert value "foo" to java type java.util.Date'],
    ['_2026-01-01', 'Invalid due date comparator specified: '],
    [
      'gt_1_2',
      "Cannot set query parameter 'dueDates' to value 'gt_1_2': condition query parameter has to have format OPERATOR_VALUE.",
    ],
  ])('says of %s what the engine says', (sample, message) =>
    expect(said(read(sample), 'dueDates', sample)).toBe(message),
  )
  it('reads conditions of a JSON body', () => {
    const json = [{ operator: 'gt', value: '2026-01-01T00:00:00.000+0100' }]
    expect(readJson(json)).toEqual({ value: { gt: '2025-12-31T23:00:00Z' } })
    for (const wrong of [[null], [{}], [{ operator: 'gt', value: 5n }], 'gt_2026-01-01'])
      expect(readJson(wrong)).toHaveProperty('fault')
  })
})

describe('a text', () => {
  const { read, readJson } = text(row)
  it('is taken as it is', () => expect(read(' ,%_\\ 🚑')).toEqual({ value: ' ,%_\\ 🚑' }))
  it('may not hold a NUL, which the database can not store', () => {
    expect(read('a\0')).toHaveProperty('fault')
    expect(readJson('a\0')).toHaveProperty('fault')
  })
  it('takes JSON scalars as Jackson does', () => {
    expect(readJson(5n)).toEqual({ value: '5' })
    expect(readJson(true)).toEqual({ value: 'true' })
    expect(readJson({})).toHaveProperty('fault')
  })
})
