import {
  type Described,
  hasNul,
  is,
  notSet,
  nulFault,
  type Parameter,
  type Reading,
  wrongProperty,
} from './kind'
import { scalarText } from './text'

/** Java's `String.split(",")`: trailing empty pieces vanish, and the empty text is one empty piece. */
export function javaSplit(text: string, separator: string): string[] {
  if (text === '') return ['']
  const pieces = text.split(separator)
  while (pieces.at(-1) === '') pieces.pop()
  return pieces
}

function setOf(pieces: string[]): Reading<string[]> {
  if (pieces.some(hasNul)) return nulFault
  return pieces.length === 0 ? notSet() : is([...new Set(pieces)].sort())
}

/**
 * A set of texts, comma separated, sorted and without doubles (so that it has one spelling).
 * `blankIsUnset`: the engine reads a blank list of tenants as no list, but a blank list of ids
 * as the one id "", which no job has.
 */
export const texts = (row: Described & { blankIsUnset?: true }): Parameter<string[], 'texts'> => ({
  ...row,
  kind: 'texts',
  expects: 'texts without NUL characters, separated by commas',
  read: (value) =>
    row.blankIsUnset && value.trim() === '' ? notSet() : setOf(javaSplit(value, ',')),
  readJson(json) {
    if (json === null) return notSet()
    if (!Array.isArray(json)) return wrongProperty('an array of strings')
    const values = json.map(scalarText)
    return values.every((value) => value !== undefined)
      ? setOf(values)
      : wrongProperty('an array of strings, none of them null')
  },
  // The comma at the end keeps a list of one blank text from being read as no list.
  write(values) {
    const joined = values.join(',')
    return row.blankIsUnset && joined.trim() === '' ? `${joined},` : joined
  },
  schema: { type: 'array', items: { type: 'string' } },
})
