import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrivals, type Held, hold, missingIds, renew, withFates } from './held-rows'
import type { JobFate, JobLine, JobPage } from './job'

/** A job of which only id and retries matter here. */
const job = (id: string, retries = 3) => ({ id, retries }) as JobLine

const page = (...jobs: JobLine[]): JobPage => ({
  jobs,
  asOf: '2026-11-22T10:00:00.000Z',
  tookMs: 1,
  previous: null,
  next: null,
})

const shown = ({ rows }: Held) => rows.map(({ job: { id, retries } }) => `${id}${retries}`)

test('a newer answer changes rows where they stand and moves none', () => {
  const pages = fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...'abcdefgh'), retries: fc.nat(3) }),
    {
      selector: ({ id }) => id,
    },
  )
  fc.assert(
    fc.property(pages, fc.array(pages), (first, answers) => {
      const start = hold('', {}, page(...first.map(({ id, retries }) => job(id, retries))))
      const end = answers.reduce(
        (held, jobs) => renew(held, page(...jobs.map(({ id, retries }) => job(id, retries)))),
        start,
      )
      expect(end.rows.map((row) => row.job.id)).toEqual(start.rows.map((row) => row.job.id))
      const newest = answers.at(-1) ?? first
      for (const { id, retries } of newest)
        if (end.rows.some((row) => row.job.id === id))
          expect(shown(end)).toContain(`${id}${retries}`)
      expect(arrivals(end) + end.rows.length - missingIds(end).length).toBe(newest.length)
    }),
  )
})

test('arrivals wait, and what is missing is asked for', () => {
  const held = renew(hold('', {}, page(job('a'), job('b'))), page(job('n'), job('b', 0)))
  expect(shown(held)).toEqual(['a3', 'b0'])
  expect(arrivals(held)).toBe(1)
  expect(missingIds(held)).toEqual(['a'])
})

test('a missing row says whether its job is on another page, another thing, or gone', () => {
  const held = renew(hold('', {}, page(job('a'), job('b'), job('c'))), page())
  const fates: JobFate[] = [
    { id: 'a', job: job('a', 2), listed: true },
    { id: 'b', job: job('b', 1), listed: false },
    { id: 'c', job: null, listed: false },
  ]
  expect(withFates(held.rows, fates)).toEqual([
    { job: job('a', 2) },
    { job: job('b', 1), left: 'changed' },
    { job: job('c'), left: 'gone' },
  ])
})

test('a row whose job is as it was stays the very same, so that the table leaves it alone', () => {
  const [a, b] = [job('a'), job('b')]
  const held = hold('', {}, page(a, b))
  expect(renew(held, page(a, b)).rows).toBe(held.rows)
  const changed = renew(held, page(a, job('b', 0)))
  expect(changed.rows[0]).toBe(held.rows[0])
  expect(shown(changed)).toEqual(['a3', 'b0'])
  expect(withFates(held.rows, [])).toBe(held.rows)
})
