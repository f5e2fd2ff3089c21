/** What a section has measured: tables to read, and targets that were met or missed. */
export interface Findings {
  title: string
  /** What a reader must know to judge the figures. */
  notes: string[]
  tables: Table[]
  targets: Target[]
}

interface Table {
  headers: string[]
  rows: string[][]
}

export interface Target {
  name: string
  /** `atMost` 30 or `atLeast` 10, in the unit of what was measured. */
  bound: 'atMost' | 'atLeast'
  limit: number
  measured: number
  unit: string
  /** What was found to stand in the way, for where it is missed. */
  why: string
}

/** Enough digits to compare with, and no more than the clock gives. */
export const shown = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2)

export const isMet = ({ bound, limit, measured }: Target): boolean =>
  bound === 'atMost' ? measured <= limit : measured >= limit

/** How many times the limit was missed by; 1 and less is met. */
export const shortfall = ({ bound, limit, measured }: Target): number =>
  bound === 'atMost' ? measured / limit : limit / measured

/** The farthest from its target decides whether all of them meet it. @throws where there are none */
export function worst<T>(all: readonly T[], badness: (one: T) => number): T {
  const [farthest] = all.toSorted((a, b) => badness(b) - badness(a))
  if (farthest === undefined) throw new RangeError('nothing was measured')
  return farthest
}
