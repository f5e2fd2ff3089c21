import {
  cannotConvert,
  cannotSet,
  type Described,
  is,
  notSet,
  type Parameter,
  wrongProperty,
} from './kind'

const limits = { long: 2n ** 63n, integer: 2n ** 31n }
const fits = (value: bigint, limit: bigint) => value >= -limit && value < limit

const json = /^[ \t\r\n]*(-?(?:0|[1-9]\d*))(\.\d+)?([eE][+-]?\d+)?(?=[ \t\r\n]|$)/
const quoted = /^[ \t\r\n]*"\s*([+-]?\d+)?\s*"/

/** A Java long as Jackson reads it from JSON text: fractions are cut, quoted digits are fine. */
function readLong(text: string): bigint | null | undefined {
  if (/^[ \t\r\n]*null(?![\w$])/.test(text)) return null
  const inQuotes = quoted.exec(text)
  if (inQuotes) return inQuotes[1] === undefined ? null : BigInt(inQuotes[1].replace('+', ''))
  const [, digits, fraction, exponent] = json.exec(text) ?? []
  if (digits === undefined) return undefined
  if (fraction === undefined && exponent === undefined) return BigInt(digits)
  const value = Math.trunc(Number(`${digits}${fraction ?? ''}${exponent ?? ''}`))
  return Number.isFinite(value) ? BigInt(value) : undefined
}

/** A 64-bit integer, exact. */
export const long = (row: Described): Parameter<bigint, 'long'> => ({
  ...row,
  kind: 'long',
  expects: 'a whole number of at most 64 bits',
  read(text) {
    const value = readLong(text)
    if (value === null) return notSet()
    return value === undefined || !fits(value, limits.long)
      ? cannotConvert(text, 'java.lang.Long')
      : is(value)
  },
  readJson(value) {
    if (value === null || value === '') return notSet()
    const scalar =
      typeof value === 'bigint' || typeof value === 'number' || typeof value === 'string'
    const read = scalar
      ? readLong(typeof value === 'string' ? `"${value}"` : String(value))
      : undefined
    return typeof read === 'bigint' && fits(read, limits.long)
      ? is(read)
      : wrongProperty('a 64-bit integer')
  },
  write: String,
  schema: { type: 'integer', format: 'int64' },
})

/** A position or a number of rows: a Java int from 0 up. The engine reads it before anything else. */
export const position = (row: Described): Parameter<number, 'position'> => ({
  ...row,
  kind: 'position',
  expects: 'a whole number from 0 to 2147483647',
  read(text) {
    if (!/^[+-]?\d+$/.test(text) || !fits(BigInt(text.replace('+', '')), limits.integer))
      return cannotConvert(text, 'java.lang.Integer', 'bind')
    return Number(text) < 0 ? cannotSet('must not be negative', 'bind') : is(Number(text))
  },
  // The engine takes paging from the query string only, even where the filters come in a body.
  readJson: notSet,
  write: String,
  schema: { type: 'integer', format: 'int32', minimum: 0 },
})
