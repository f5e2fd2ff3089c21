import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JobPage } from './job'
import { numberText, roughly, totalOf, totalText } from './total'

const place = { id: 'x', value: null }

const page = (rows: number, next: JobPage['next'] = null): JobPage => ({
  jobs: Array.from({ length: rows }, () => ({}) as JobPage['jobs'][number]),
  asOf: '2026-11-22T10:00:00.000Z',
  tookMs: 1,
  previous: null,
  next,
})

test.each([
  ['a page that is not full ends the list', page(37), 0, undefined, '37'],
  ['so does a later one', page(7), 50, undefined, '57'],
  ['no rows at all', page(0), 0, undefined, '0'],
  ['a full page, not counted yet', page(50, place), 50, undefined, '100+'],
  ['a full page, counted', page(50, place), 0, { count: 1204, atLeast: false }, '1,204'],
  ['more than anybody counts', page(50, place), 0, { count: 10_000, atLeast: true }, '≥ 10,000'],
  ['rows that came after the count', page(50, place), 0, { count: 49, atLeast: false }, '50+'],
  ['past the end, counted', page(0), 500, { count: 61, atLeast: false }, '61'],
])('%s', (_, rows, first, counted, shown) => {
  const total = totalOf(rows, { firstResult: first }, counted)
  expect(total && totalText(total)).toBe(shown)
})

test('a page past the end does not say where the end is', () => {
  expect(totalOf(page(0), { firstResult: 500 }, undefined)).toBeUndefined()
})

test('a page by its place does not know how many rows are before it', () => {
  expect(totalOf(page(7), { after: place }, undefined)).toEqual({ count: 7, precision: 'floor' })
  expect(totalOf(page(7), { after: place }, { count: 57, atLeast: false })?.count).toBe(57)
})

test('a number from a sample is about right and says so', () => {
  expect(roughly(2_134_567, true)).toBe('~2.1M')
  expect(roughly(0, true)).toBe('')
  expect(roughly(1204, false)).toBe('1,204')
})

test('a number is grouped as Intl groups it', () => {
  fc.assert(
    fc.property(fc.nat(1e12), (value) => {
      expect(numberText(value)).toBe(value.toLocaleString('en'))
    }),
  )
})
