import { absolute, instantAt, wallClock } from '@/lib/shown-time'

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

/** Which clock means what: `Zones` of the time frame. */
export interface Clocks {
  engine: string
  shown: string
}

/** A date without offset is what the engine's clock shows. */
const instantOf = (date: string, { engine }: Clocks): string =>
  isInstant(date) ? date : instantAt(date, engine)

/** As a date-time input takes it: by the clock that is shown. */
export const inputValue = (date: string, clocks: Clocks): string =>
  isInstant(date) || clocks.shown !== clocks.engine
    ? wallClock(instantOf(date, clocks), clocks.shown)
    : date.slice(0, 19)

/** What was typed into it: by the engine's clock as it stands, by another one an instant. */
export const typedDate = (clock: string, { engine, shown }: Clocks): string =>
  clock === '' || shown === engine ? clock : instantAt(clock, shown)

/** As a reader takes it. */
export const shownDate = (date: string, clocks: Clocks, asOf: string): string =>
  isInstant(date) || clocks.shown !== clocks.engine
    ? absolute(instantOf(date, clocks), clocks.shown, asOf)
    : absolute(`${date}Z`, 'UTC', asOf)
