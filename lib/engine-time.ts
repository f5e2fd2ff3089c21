import { Temporal } from 'temporal-polyfill'
import type { DateTime } from '@/lib/query/date-time'

/**
 * The engine writes `timestamp` columns as the wall clock of its JVM's zone, without offset. This is
 * the one place that turns such a wall clock into an instant and back; no driver and no `Date` does.
 *
 * The JVM's java.util.GregorianCalendar decides what its clock means: an hour that happens twice is
 * the later one (standard time), an hour that is skipped runs on into summer time, and before 1900
 * every zone keeps its standard offset. Measured with OpenJDK 17.
 */

/** As Postgres prints a timestamp: `2026-11-22 10:00:00`, with up to six digits of a second. */
export type WallClock = string

export interface EngineClock {
  zone: string
  /** `2026-11-22T10:00:00.000+0100`, the format of the engine's REST API. */
  engineFormat: (wall: WallClock) => string
  /** `2026-11-22T09:00:00.000Z`, for everything of ours. */
  instant: (wall: WallClock) => string
  /** What the engine would have stored for this point in time. */
  wallClock: (date: DateTime) => WallClock
}

const parts = /^(\d{4,6})-(\d\d)-(\d\d)[ T](\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?$/
const minuteMs = 60_000

/** Milliseconds since 1970 as if the wall clock were UTC; undefined for `infinity` and years BC. */
function asUtcMs(wall: WallClock): number | undefined {
  const [, year, month, day, time, fraction = ''] = parts.exec(wall) ?? []
  if (year === undefined) return undefined
  const isoYear = year.length > 4 ? `+${year.padStart(6, '0')}` : year
  return Date.parse(`${isoYear}-${month}-${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z`)
}

const isoOf = (ms: number) => new Date(ms).toISOString()
/** An ISO date in Postgres's spelling, which has no sign before a long year. */
const wallOf = (ms: number) => isoOf(ms).replace(/^\+0?/, '').replace('T', ' ').slice(0, -1)
const firstWall = Date.parse('0001-01-01T00:00:00Z')
const century20 = Date.UTC(1900, 0, 1)

/** A wall clock of a year with four digits: such texts are in the order of what they mean. */
const ordered = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?$/

/** The engine's format of a wall clock that needs no reckoning: its own digits and the zone's offset. */
const formatted = (wall: WallClock, offset: string) =>
  `${wall.slice(0, 10)}T${wall.slice(11, 19)}.${wall.slice(20, 23).padEnd(3, '0')}${offset}`

/** An instant and how far the zone's clock was from UTC then. */
interface Moment {
  ms: number
  offsetMs: number
}

const zonedAt = (ms: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)

const offsetOf = (zoned: Temporal.ZonedDateTime) => zoned.offsetNanoseconds / 1e6

function standardOffset(zone: string): number {
  const winterAndSummer = [Date.UTC(2025, 0, 1), Date.UTC(2025, 6, 1)]
  return Math.min(...winterAndSummer.map((ms) => offsetOf(zonedAt(ms, zone))))
}

interface WallReader {
  /** From the zone's wall clock, given in milliseconds as if it were UTC, to the moment it means. */
  momentOf: (wallMs: number) => Moment
  /** The offset as the engine prints it, where an earlier question has shown it. */
  knownOffset: (wall: WallClock) => string | undefined
}

/** Stretches begin and end with whole seconds. */
const secondOf = (ms: number): WallClock => wallOf(ms).slice(0, 19)
const endOfTime = '~'

function wallReader(zone: string): WallReader {
  const standardMs = standardOffset(zone)
  // Stretches of wall clock under one offset: a list of a million jobs asks for the same few again
  // and again, and a look into the zone's rules is a thousand times dearer. An hour that happens
  // twice belongs to the later stretch, an hour that is skipped to none.
  const stretches: { from: number; until: number; offsetMs: number }[] = []
  const texts: { from: WallClock; until: WallClock; offset: string }[] = []

  function momentOf(wallMs: number): Moment {
    if (wallMs < century20) return { ms: wallMs - standardMs, offsetMs: standardMs }
    const known = stretches.find(({ from, until }) => wallMs >= from && wallMs < until)
    if (known) return { ms: wallMs - known.offsetMs, offsetMs: known.offsetMs }

    const zoned = zonedAt(wallMs, 'UTC')
      .toPlainDateTime()
      .toZonedDateTime(zone, { disambiguation: 'later' })
    const offsetMs = offsetOf(zoned)
    // A moment is not its own previous transition, but it may be one.
    const justAfter = zonedAt(zoned.epochMilliseconds + 1, zone)
    const start = justAfter.getTimeZoneTransition('previous')?.epochMilliseconds ?? century20
    const end = zoned.getTimeZoneTransition('next')
    const until = end
      ? end.epochMilliseconds + Math.min(offsetMs, offsetOf(end))
      : Number.POSITIVE_INFINITY
    const from = Math.max(start + offsetMs, century20)
    stretches.push({ from, until, offsetMs })
    const untilText = Number.isFinite(until) ? secondOf(until) : endOfTime
    texts.push({ from: secondOf(from), until: untilText, offset: offsetText(offsetMs) })
    return { ms: zoned.epochMilliseconds, offsetMs }
  }

  const knownOffset = (wall: WallClock) =>
    texts.find(({ from, until }) => wall >= from && wall < until)?.offset
  return { momentOf, knownOffset }
}

function offsetText(offsetMs: number): string {
  const minutes = Math.trunc(Math.abs(offsetMs) / minuteMs)
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${offsetMs < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}`
}

const utc: WallReader = {
  momentOf: (ms) => ({ ms, offsetMs: 0 }),
  knownOffset: () => '+0000',
}

/** @throws RangeError when the zone is not a known IANA name */
export function engineClock(zone: string): EngineClock {
  const { momentOf, knownOffset } = zone === 'UTC' ? utc : wallReader(zone)

  function wallAt(ms: number): WallClock {
    const offsetMs = ms < century20 ? momentOf(ms).offsetMs : offsetOf(zonedAt(ms, zone))
    // The year before 1 has another spelling in Postgres, and no job is that old.
    return wallOf(Math.max(ms + offsetMs, firstWall))
  }

  return {
    zone,
    engineFormat(wall) {
      const offset = ordered.test(wall) ? knownOffset(wall) : undefined
      if (offset) return formatted(wall, offset)
      const wallMs = asUtcMs(wall)
      if (wallMs === undefined) return wall
      const { ms, offsetMs } = momentOf(wallMs)
      // A wall clock in a gap is printed as the hour that the zone's clock really showed.
      return wallOf(ms + offsetMs).replace(' ', 'T') + offsetText(offsetMs)
    },
    instant(wall) {
      const wallMs = asUtcMs(wall)
      return wallMs === undefined ? wall : isoOf(momentOf(wallMs).ms)
    },
    wallClock(date) {
      const [, microseconds = ''] = /\.\d{3}(\d+)/.exec(date) ?? []
      const ms = asUtcMs(date.replace('Z', ''))
      if (ms === undefined) throw new RangeError(`not a date-time: ${date}`)
      return wallAt(date.endsWith('Z') ? ms : momentOf(ms).ms) + microseconds
    },
  }
}
