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

const checked = (text: string): Reading<string> => (hasNul(text) ? nulFault : is(text))

/** JSON scalars that Jackson reads as a string. */
export function scalarText(json: unknown): string | undefined {
  if (typeof json === 'string') return json
  if (typeof json === 'number' || typeof json === 'bigint' || typeof json === 'boolean')
    return String(json)
  return undefined
}

/** Exact text. Nothing is trimmed and the empty text is a value like any other. */
export const text = (row: Described): Parameter<string, 'text'> => ({
  ...row,
  kind: 'text',
  expects: 'a text without NUL characters',
  read: checked,
  readJson(json) {
    if (json === null) return notSet()
    const value = scalarText(json)
    return value === undefined ? wrongProperty('a string') : checked(value)
  },
  write: (value) => value,
  schema: { type: 'string' },
})
