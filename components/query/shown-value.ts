import { spoken } from '@/lib/query/pattern'
import { type Clocks, shownDate, splitBounds } from './bounds-text'
import type { Kind } from './control'

type Show = (text: string, clocks: Clocks, asOf: string) => string

const asItIs: Show = (text) => text

const mostListed = 3

const listed: Show = (text) => {
  const values = text.split(',')
  const more = values.length - mostListed
  return values.slice(0, mostListed).join(', ') + (more > 0 ? ` and ${more} more` : '')
}

/** What a chip says of a value beside the parameter's label; a flag's label says it all. */
export const shownValue: Record<Kind, Show> = {
  text: asItIs,
  pattern: spoken,
  texts: listed,
  flag: () => '',
  long: asItIs,
  position: asItIs,
  choice: asItIs,
  choices: listed,
  bounds(text, clocks, asOf) {
    const { gt, lt } = splitBounds(text)
    const after = gt && `after ${shownDate(gt, clocks, asOf)}`
    const before = lt && `before ${shownDate(lt, clocks, asOf)}`
    return [after, before].filter(Boolean).join(', ')
  },
}
