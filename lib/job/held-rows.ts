import type { JobFate, JobLine, JobPage } from './job'
import type { JobQuery } from './query'

/** A row that stays where the reader saw it, whatever became of its job. */
export interface HeldRow {
  job: JobLine
  /** It belongs to the list no longer: it is something else now, or gone. */
  left?: 'changed' | 'gone'
}

/** What the reader has before the eyes: rows that newer answers may change but never move. */
export interface Held {
  /** The canonical query string of the list. */
  list: string
  /** What was asked for. */
  query: JobQuery
  /** The newest answer. */
  page: JobPage
  rows: HeldRow[]
}

export const hold = (list: string, query: JobQuery, page: JobPage): Held => ({
  list,
  query,
  page,
  rows: page.jobs.map((job) => ({ job })),
})

/**
 * The held rows as a newer answer has them, in the order in which they stand. A row of the very job
 * that it had stays itself, and rows that all do stay the same array.
 */
export function renew(held: Held, page: JobPage): Held {
  const newer = new Map(page.jobs.map((job) => [job.id, job]))
  const rows = held.rows.map((row): HeldRow => {
    const job = newer.get(row.job.id)
    return job && job !== row.job ? { job } : row
  })
  const same = rows.every((row, at) => row === held.rows[at])
  return { ...held, page, rows: same ? held.rows : rows }
}

/** The held rows that the newest answer does not have: on another page by now, or no longer in the list. */
export function missingIds({ page, rows }: Held): string[] {
  const present = new Set(page.jobs.map(({ id }) => id))
  return rows.map(({ job }) => job.id).filter((id) => !present.has(id))
}

/** Jobs that came meanwhile, as far as this page shows them. */
export function arrivals({ page, rows }: Held): number {
  const known = new Set(rows.map(({ job }) => job.id))
  return page.jobs.filter(({ id }) => !known.has(id)).length
}

/** The rows with what is known of those that are missing. */
export function withFates(rows: HeldRow[], fates: readonly JobFate[]): HeldRow[] {
  if (fates.length === 0) return rows
  const known = new Map(fates.map((fate) => [fate.id, fate]))
  return rows.map((row) => {
    const fate = known.get(row.job.id)
    if (!fate) return row
    if (!fate.job) return { ...row, left: 'gone' }
    return fate.listed ? { job: fate.job } : { job: fate.job, left: 'changed' }
  })
}
