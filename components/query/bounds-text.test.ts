import { describe, expect, test } from 'vitest'
import { inputValue, joinBounds, shownDate, splitBounds, typedDate } from './bounds-text'
import { shownValue } from './shown-value'

const zone = { engine: 'Europe/Berlin', shown: 'Europe/Berlin' }
const elsewhere = { engine: 'Europe/Berlin', shown: 'Asia/Tokyo' }
const asOf = '2026-11-22T11:00:00.000Z'

test.each(['gt_2026-11-22T10:00:00Z', 'lt_2026-11-22', 'gt_2026-11-01T00:00:00,lt_2026-12-01'])(
  '%s comes back as it was taken apart',
  (text) => {
    expect(joinBounds(splitBounds(text))).toBe(text)
  },
)

test('what is no range has two open ends', () => {
  expect(splitBounds('yesterday')).toEqual({ gt: '', lt: '' })
  expect(joinBounds({ gt: '', lt: '' })).toBe('')
})

describe('in an input and in words a date is the wall clock of the zone', () => {
  test('an instant is converted', () => {
    expect(inputValue('2026-11-22T10:00:00Z', zone)).toBe('2026-11-22T11:00:00')
    expect(shownDate('2026-11-22T10:00:00Z', zone, asOf)).toBe('22 Nov 11:00:00')
  })

  test('a date without offset is that wall clock already', () => {
    expect(inputValue('2026-11-22T10:00:00.5', zone)).toBe('2026-11-22T10:00:00')
    expect(shownDate('2026-11-22T10:00:00', zone, asOf)).toBe('22 Nov 10:00:00')
  })
})

describe('by another clock than the engine has', () => {
  test('a date without offset still means the engine, and an instant is converted', () => {
    expect(inputValue('2026-11-22T10:00:00', elsewhere)).toBe('2026-11-22T18:00:00')
    expect(inputValue('2026-11-22T10:00:00Z', elsewhere)).toBe('2026-11-22T19:00:00')
    expect(shownDate('2026-11-22T10:00:00', elsewhere, asOf)).toBe('22 Nov 18:00:00')
  })

  test('what is typed becomes the instant that this clock means', () => {
    expect(typedDate('2026-11-22T18:00', elsewhere)).toBe('2026-11-22T09:00:00Z')
    expect(typedDate('2026-11-22T18:00', zone)).toBe('2026-11-22T18:00')
    expect(typedDate('', elsewhere)).toBe('')
  })
})

test('a chip says the range', () => {
  expect(shownValue.bounds('gt_2025-11-22T10:00:00Z,lt_2026-11-22T10:00:00', zone, asOf)).toBe(
    'after 22 Nov 2025 11:00:00, before 22 Nov 10:00:00',
  )
})

test('a chip names a few of many values', () => {
  expect(shownValue.texts('a,b,c', zone, asOf)).toBe('a, b, c')
  expect(shownValue.texts('a,b,c,d,e', zone, asOf)).toBe('a, b, c and 2 more')
})
