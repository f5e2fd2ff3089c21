/**
 * A point in time as a reader writes it, in one canonical spelling: an instant ends in `Z`, a
 * wall clock (of the engine's zone, which is not known here) has no offset. Precision is
 * microseconds, which is all that the engine's columns can hold.
 */
export type DateTime = string

const shape =
  /^(\d{4})-(\d\d)-(\d\d)(?:(?:T|'T')(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+ -]\d\d(?::?\d\d)?)?)?$/

/** Minutes east of UTC. A space stands where a `+` was lost because nobody escaped it. */
function offsetMinutes(offset: string): number | undefined {
  if (offset === 'Z') return 0
  const hours = Number(offset.slice(1, 3))
  const minutes = Number(offset.slice(3).replace(':', ''))
  if (hours > 18 || minutes > 59) return undefined
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

/** Accepts ISO 8601 with and without parts, and what the engine's documentation prints. */
export function readDateTime(text: string): DateTime | undefined {
  const match = shape.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour = '00', minute = '00', second = '00', digits = '', offset] = match
  const clock = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  const fraction = digits.slice(0, 6).replace(/0+$/, '')
  const written = (wholeSeconds: string, zone: string) =>
    `${wholeSeconds}${fraction && `.${fraction}`}${zone}`

  // Date rolls over what is out of range, so a date that exists comes back as it went in.
  const asUtc = Date.parse(`${clock}Z`)
  if (
    Number.isNaN(asUtc) ||
    year === '0000' ||
    new Date(asUtc).toISOString().slice(0, 19) !== clock
  )
    return undefined
  if (offset === undefined) return written(clock, '')

  const east = offsetMinutes(offset)
  if (east === undefined) return undefined
  const shifted = new Date(asUtc - east * 60_000).toISOString()
  return /^(?!0000)\d{4}-/.test(shifted) ? written(shifted.slice(0, 19), 'Z') : undefined
}
