import { expect, test } from 'vitest'
import type { JobPage } from './job'
import { totalOf, totalText } from './total'

const page = (rows: number): JobPage => ({
  jobs: Array.from({ length: rows }, () => ({}) as JobPage['jobs'][number]),
  asOf: '2026-11-22T10:00:00.000Z',
  previous: null,
  next: null,
})

const place = (firstResult: number) => ({ firstResult, maxResults: 50 })

test.each([
  ['a page that is not full ends the list', page(37), 0, undefined, '37'],
  ['so does a later one', page(7), 50, undefined, '57'],
  ['no rows at all', page(0), 0, undefined, '0'],
  ['a full page, not counted yet', page(50), 50, undefined, '100+'],
  ['a full page, counted', page(50), 0, { count: 1204, atLeast: false }, '1,204'],
  ['more than anybody counts', page(50), 0, { count: 10_000, atLeast: true }, '≥ 10,000'],
  ['rows that came after the count', page(50), 0, { count: 49, atLeast: false }, '50+'],
  ['past the end, counted', page(0), 500, { count: 61, atLeast: false }, '61'],
])('%s', (_, rows, first, counted, shown) => {
  const total = totalOf(rows, place(first), counted)
  expect(total && totalText(total)).toBe(shown)
})

test('a page past the end does not say where the end is', () => {
  expect(totalOf(page(0), place(500), undefined)).toBeUndefined()
})
