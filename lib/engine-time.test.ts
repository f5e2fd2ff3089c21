import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { engineClock } from './engine-time'

/** Printed by OpenJDK 17: GregorianCalendar and SimpleDateFormat with the zone as the JVM's default. */
const printedByJava: [zone: string, wall: string, printed: string][] = [
  ['UTC', '2025-03-30 02:30:00', '2025-03-30T02:30:00.000+0000'],
  ['Europe/Berlin', '2020-06-01 12:00:00', '2020-06-01T12:00:00.000+0200'],
  ['Europe/Berlin', '2025-03-30 02:30:00', '2025-03-30T03:30:00.000+0200'],
  ['Europe/Berlin', '2025-10-26 02:30:00', '2025-10-26T02:30:00.000+0100'],
  ['Europe/Berlin', '1890-01-01 00:00:00', '1890-01-01T00:00:00.000+0100'],
  ['Europe/Berlin', '0001-01-01 00:00:00', '0001-01-01T00:00:00.000+0100'],
  ['Europe/Berlin', '9999-12-31 23:59:00', '9999-12-31T23:59:00.000+0100'],
  ['America/New_York', '2025-11-02 01:30:00', '2025-11-02T01:30:00.000-0500'],
  ['America/New_York', '2025-03-09 02:30:00', '2025-03-09T03:30:00.000-0400'],
  ['Australia/Lord_Howe', '2025-04-06 01:45:00', '2025-04-06T01:45:00.000+1030'],
  ['Australia/Lord_Howe', '2025-10-05 02:15:00', '2025-10-05T02:45:00.000+1100'],
  ['Australia/Lord_Howe', '1890-01-01 00:00:00', '1890-01-01T00:00:00.000+1030'],
]

describe("the engine's wall clock", () => {
  it.each(printedByJava)('in %s, %s is printed %s, as the JVM prints it', (zone, wall, printed) => {
    expect(engineClock(zone).engineFormat(wall)).toBe(printed)
  })

  it('is printed with milliseconds, cut and not rounded, as the JVM does', () => {
    const { engineFormat } = engineClock('UTC')
    expect(engineFormat('2025-01-01 00:00:00.5')).toBe('2025-01-01T00:00:00.500+0000')
    expect(engineFormat('2025-01-01 00:00:00.123999')).toBe('2025-01-01T00:00:00.123+0000')
  })

  it('names the same instant in print and in ISO', () => {
    for (const [zone, wall] of printedByJava) {
      const clock = engineClock(zone)
      expect(Date.parse(clock.instant(wall))).toBe(Date.parse(clock.engineFormat(wall)))
    }
  })

  it('comes back from its instant, for every wall clock that the zone really showed', () => {
    const instants = fc.date({
      min: new Date('1583-01-01'),
      max: new Date('9999-01-01'),
      noInvalidDate: true,
    })
    for (const zone of [
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
    ]) {
      const clock = engineClock(zone)
      fc.assert(
        fc.property(instants, (date) => {
          const wall = clock.wallClock(date.toISOString())
          expect(clock.wallClock(clock.instant(wall))).toBe(wall)
        }),
      )
    }
  })

  it('does not depend on what was asked before', () => {
    const asked = engineClock('Europe/Berlin')
    asked.engineFormat('2024-03-31 03:00:00')
    for (let day = 1; day < 366 * 3; day++) {
      const wall = `${new Date(Date.UTC(2024, 0, day, day % 24)).toISOString().slice(0, 19).replace('T', ' ')}`
      expect(asked.engineFormat(wall)).toBe(engineClock('Europe/Berlin').engineFormat(wall))
    }
  })

  it('reads a date without offset as its own, out of a gap and with all six digits', () => {
    const { wallClock } = engineClock('Europe/Berlin')
    expect(wallClock('2025-06-01T10:00:00')).toBe('2025-06-01 10:00:00.000')
    expect(wallClock('2025-03-30T02:30:00')).toBe('2025-03-30 03:30:00.000')
    expect(wallClock('2025-06-01T10:00:00.123456Z')).toBe('2025-06-01 12:00:00.123456')
  })

  it('gives back what is no calendar date instead of failing the whole list', () => {
    const { engineFormat, instant } = engineClock('Europe/Berlin')
    expect(engineFormat('infinity')).toBe('infinity')
    expect(instant('infinity')).toBe('infinity')
    expect(engineFormat('12026-01-01 00:00:00')).toBe('12026-01-01T00:00:00.000+0100')
  })

  it('refuses a zone that is none', () =>
    expect(() => engineClock('Europe/Nowhere').instant('2025-01-01 00:00:00')).toThrow(RangeError))
})
