import type { JobCount, JobPage } from './job'
import type { JobQuery } from './query'

/** How many jobs there are, as far as anybody knows. `floor`: only what the rows themselves prove. */
export interface Total {
  count: number
  precision: 'exact' | 'capped' | 'floor'
}

export const counted = ({ count, atLeast }: JobCount): Total => ({
  count,
  precision: atLeast ? 'capped' : 'exact',
})

type Place = Pick<JobQuery, 'firstResult' | 'after' | 'before'>

const atBeginning = ({ firstResult = 0, after, before }: Place) =>
  firstResult === 0 && !after && !before

/** Whether the page is seen to be all of the list, or its end at a known position, so that nobody need count. */
export const endsHere = ({ jobs, next }: JobPage, place: Place): boolean =>
  next === null && !place.after && !place.before && (jobs.length > 0 || atBeginning(place))

/** Undefined where nothing is known: a page beyond the end does not say where the end is. */
export function totalOf(
  page: JobPage,
  place: Place,
  count: JobCount | undefined,
): Total | undefined {
  const rows = page.jobs.length
  const seen = rows === 0 ? 0 : (place.firstResult ?? 0) + rows
  if (endsHere(page, place)) return { count: seen, precision: 'exact' }
  if (!count) return rows === 0 ? undefined : { count: seen, precision: 'floor' }
  // Rows may have come since they were counted.
  if (count.count < seen) return { count: seen, precision: 'floor' }
  return counted(count)
}

const written: Record<Total['precision'], (count: string) => string> = {
  exact: (count) => count,
  capped: (count) => `≥ ${count}`,
  floor: (count) => `${count}+`,
}

/** `1,204`, `≥ 10,000`, `50+`. */
export const totalText = ({ count, precision }: Total): string =>
  written[precision](numberText(count))

/** `1 job`, `1,204 jobs`, `≥ 10,000 jobs`. */
export const jobsText = (total: Total): string =>
  `${totalText(total)} ${total.count === 1 && total.precision === 'exact' ? 'job' : 'jobs'}`

/** `1,204`, of a whole number as `Intl` writes it, whose first use takes a browser tens of milliseconds. */
export const numberText = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

const compact = { notation: 'compact', maximumSignificantDigits: 2 } as const

/** A number that was projected from a sample says so; one too rare for it says nothing. */
export function roughly(count: number, sampled: boolean): string {
  if (!sampled) return numberText(count)
  return count === 0 ? '' : `~${count.toLocaleString('en', compact)}`
}
