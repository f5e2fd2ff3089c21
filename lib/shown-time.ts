import type { DateTime } from '@/lib/query/date-time'

/**
 * Times as people read them, in a zone that is named beside them. Server and browser must print the
 * same characters, so only the numbers come from Intl: month names, separators and units of relative
 * time differ between versions of its data.
 */

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

interface Face {
  year: string
  month: string
  day: string
  time: string
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formatters.set(zone, formatter)
  return formatter
}

/** Without Intl, whose first use costs a browser about as much as all else that a page does at first. */
function utcFace(ms: number): Face {
  const date = new Date(ms)
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    year: String(date.getUTCFullYear()),
    month: two(date.getUTCMonth() + 1),
    day: two(date.getUTCDate()),
    time: [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':'),
  }
}

/** Undefined for what is no instant: Postgres knows `infinity`. */
function faceOf(instant: DateTime, zone: string): Face | undefined {
  const ms = Date.parse(instant)
  if (Number.isNaN(ms)) return undefined
  if (zone === 'UTC') return utcFace(ms)
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of formatterFor(zone).formatToParts(ms)) parts[type] = value
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts
  return { year, month, day, time: `${hour}:${minute}:${second}` }
}

/** `14 Nov 12:05:00`, with the year where it is not the year of `asOf`. */
export function absolute(instant: DateTime, zone: string, asOf: DateTime): string {
  const face = faceOf(instant, zone)
  if (!face) return instant
  const { year, month, day, time } = face
  const shownYear = year === faceOf(asOf, zone)?.year ? '' : ` ${year}`
  return `${Number(day)} ${months[Number(month) - 1]}${shownYear} ${time}`
}

/** `12:04:31`. */
export const timeOfDay = (instant: DateTime, zone: string): string =>
  faceOf(instant, zone)?.time ?? instant

/** `2026-11-14T12:05:00`: what the zone's clock shows, as a date-time input wants it. */
export function wallClock(instant: DateTime, zone: string): string {
  const face = faceOf(instant, zone)
  return face ? `${face.year.padStart(4, '0')}-${face.month}-${face.day}T${face.time}` : ''
}

const dayMs = 86_400_000
const isoOf = (ms: number) => new Date(ms).toISOString()

/**
 * The instant at which the zone's clock shows this, to the second: of an hour that happens twice the
 * later one, and an hour that is skipped runs on into summer time, as the engine's JVM has it. What is
 * no date comes back as it is.
 */
export function instantAt(clock: string, zone: string): DateTime {
  const shown = Math.floor(Date.parse(`${clock}Z`) / 1000) * 1000
  if (Number.isNaN(shown)) return clock
  const shownAt = (ms: number) => Date.parse(`${wallClock(isoOf(ms), zone)}Z`)
  // A zone's offset changes at most once in two days.
  const [before, after] = [shown - dayMs, shown + dayMs].map((ms) => shown - (shownAt(ms) - ms))
  const found = after !== undefined && shownAt(after) === shown ? after : before
  return found === undefined ? clock : isoOf(found).replace('.000Z', 'Z')
}

/** From which number of seconds on a unit is used, and how many seconds it has. */
const units = [
  { from: 0, seconds: 1, name: 's' },
  { from: 60, seconds: 60, name: 'min' },
  { from: 3600, seconds: 3600, name: 'h' },
  { from: 48 * 3600, seconds: 86_400, name: 'd' },
  { from: 60 * 86_400, seconds: 30.44 * 86_400, name: 'mo' },
  { from: 730 * 86_400, seconds: 365.25 * 86_400, name: 'y' },
]

/** `41 min`: one unit, rounded down. */
export function span(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000)
  const unit = units.findLast(({ from }) => seconds >= from) ?? { seconds: 1, name: 's' }
  return `${Math.floor(seconds / unit.seconds)} ${unit.name}`
}

/** `in 4 min`, `41 min ago`, `now`; empty for what is no instant. */
export function relative(instant: DateTime, asOf: DateTime): string {
  const distance = Date.parse(instant) - Date.parse(asOf)
  if (Number.isNaN(distance)) return ''
  if (Math.abs(distance) < 1000) return 'now'
  return distance > 0 ? `in ${span(distance)}` : `${span(distance)} ago`
}
