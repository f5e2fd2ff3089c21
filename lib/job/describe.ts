import { spoken } from '@/lib/query/pattern'
import { filtersOf } from './moves'
import { filters } from './parameters'
import type { JobQuery } from './query'
import { describeOrder, sortings, sortOf } from './sortings'
import { textsOf } from './view'
import { all, viewOf } from './views'

const longestValue = 40

const shortened = (text: string) =>
  text.length > longestValue ? `${text.slice(0, longestValue)}…` : text

/** A view in a few words, for the window's title and for the way back: `Failed jobs · Process invoice`. */
export function describeQuery(query: JobQuery): string {
  const { noun, set } = viewOf(query) ?? all
  const texts = textsOf(query)
  const [first, ...more] = filtersOf(query).filter((name) => !(name in set))
  if (first === undefined) return noun
  const { kind, label } = filters[first]
  const text = texts.get(first) ?? ''
  const said = kind === 'text' ? text : kind === 'pattern' ? spoken(text) : ''
  const value = said && ` ${shortened(said)}`
  const others = more.length === 0 ? '' : ` · +${more.length}`
  return `${noun} · ${label}${value}${others}`
}

/** The same with its order, for who can't see the table: `Failed jobs, by Created: newest first`. */
export function describeList(query: JobQuery): string {
  const { key, order } = sortOf(query)
  return `${describeQuery(query)}, by ${sortings[key].label}: ${describeOrder(key, order)}`
}
