import { absolute, wallClock } from '@/lib/shown-time'

/** The two ends of a range as they stand in the query string: `gt_DATE,lt_DATE`. */
export interface BoundTexts {
  gt: string
  lt: string
}

export type End = keyof BoundTexts

export function splitBounds(text: string): BoundTexts {
  const ends: BoundTexts = { gt: '', lt: '' }
  for (const piece of text.split(',')) {
    const [operator, date = ''] = piece.split('_')
    if (operator === 'gt' || operator === 'lt') ends[operator] = date
  }
  return ends
}

export const joinBounds = ({ gt, lt }: BoundTexts): string =>
  [gt && `gt_${gt}`, lt && `lt_${lt}`].filter(Boolean).join(',')

const isInstant = (date: string) => date.endsWith('Z')

/** As a date-time input takes it. A date without offset is a wall clock of the engine's zone already. */
export const inputValue = (date: string, zone: string): string =>
  isInstant(date) ? wallClock(date, zone) : date.slice(0, 19)

/** As a reader takes it. */
export const shownDate = (date: string, zone: string, asOf: string): string =>
  isInstant(date) ? absolute(date, zone, asOf) : absolute(`${date}Z`, 'UTC', asOf)
