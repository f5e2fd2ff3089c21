import { cannotSet, type Described, hasNul, is, notSet, nulFault, type Parameter } from './kind'

/** A place in an ordered list: the row with this id, and the value that it was ordered by. */
export interface Cursor {
  id: string
  /** As the database prints it; null for a row without one and where the id alone is the order. */
  value: string | null
}

const escaped = (id: string) => id.replace(/[%,]/g, encodeURIComponent)

function unescaped(id: string): string | undefined {
  try {
    return decodeURIComponent(id)
  } catch {
    return undefined
  }
}

/** Written `id` or `id,value`: a comma within an id is percent-encoded. */
export const cursor = (row: Described): Parameter<Cursor, 'cursor'> => ({
  ...row,
  kind: 'cursor',
  expects: 'a place as an answer named it: an id, or an id, a comma and a value',
  read(text) {
    if (hasNul(text)) return nulFault
    const comma = text.indexOf(',')
    const id = unescaped(comma < 0 ? text : text.slice(0, comma))
    if (id === undefined || hasNul(id)) return cannotSet('it is not a place in a list')
    return is({ id, value: comma < 0 ? null : text.slice(comma + 1) })
  },
  // Paging is a matter of the query string.
  readJson: notSet,
  write: ({ id, value }) => escaped(id) + (value === null ? '' : `,${value}`),
  schema: { type: 'string' },
})
