import type { JobCount, JobPage } from './job'

/** How many jobs there are, as far as anybody knows. `floor`: only what the rows themselves prove. */
export interface Total {
  count: number
  precision: 'exact' | 'capped' | 'floor'
}

interface Place {
  firstResult: number
  maxResults: number
}

/** Whether the list is seen to end on this page, so that nobody need count. */
export const endsHere = ({ jobs }: JobPage, { firstResult, maxResults }: Place): boolean =>
  jobs.length < maxResults && (jobs.length > 0 || firstResult === 0)

/** Undefined where nothing is known: a page beyond the end does not say where the end is. */
export function totalOf(
  page: JobPage,
  place: Place,
  counted: JobCount | undefined,
): Total | undefined {
  const rows = page.jobs.length
  const seen = rows === 0 ? 0 : place.firstResult + rows
  if (endsHere(page, place)) return { count: seen, precision: 'exact' }
  if (!counted) return rows === 0 ? undefined : { count: seen, precision: 'floor' }
  // Rows may have come since they were counted.
  if (counted.count < seen) return { count: seen, precision: 'floor' }
  return { count: counted.count, precision: counted.atLeast ? 'capped' : 'exact' }
}

const grouped = new Intl.NumberFormat('en')

const written: Record<Total['precision'], (count: string) => string> = {
  exact: (count) => count,
  capped: (count) => `≥ ${count}`,
  floor: (count) => `${count}+`,
}

/** `1,204`, `≥ 10,000`, `50+`. */
export const totalText = ({ count, precision }: Total): string =>
  written[precision](grouped.format(count))

export const numberText = (value: number): string => grouped.format(value)
