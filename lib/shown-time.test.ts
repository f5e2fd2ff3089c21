import { describe, expect, test } from 'vitest'
import { absolute, instantAt, relative, timeOfDay, wallClock } from './shown-time'

const asOf = '2026-11-22T11:04:31.000Z'

describe('absolute time', () => {
  test('is the wall clock of the zone', () => {
    expect(absolute('2026-11-14T11:05:00.000Z', 'Europe/Berlin', asOf)).toBe('14 Nov 12:05:00')
    expect(absolute('2026-07-14T11:05:00.000Z', 'Europe/Berlin', asOf)).toBe('14 Jul 13:05:00')
    expect(timeOfDay(asOf, 'Asia/Kolkata')).toBe('16:34:31')
  })

  test('names the year when it is another one in that zone', () => {
    expect(absolute('2012-07-17T17:00:00.000Z', 'UTC', asOf)).toBe('17 Jul 2012 17:00:00')
    expect(absolute('2026-12-31T23:30:00.000Z', 'Europe/Berlin', asOf)).toBe('1 Jan 2027 00:30:00')
  })

  test('midnight is hour 0', () => {
    expect(absolute('2026-11-21T23:00:00.000Z', 'Europe/Berlin', asOf)).toBe('22 Nov 00:00:00')
  })

  test('what is no instant is shown as it is', () => {
    expect(absolute('infinity', 'UTC', asOf)).toBe('infinity')
    expect(relative('infinity', asOf)).toBe('')
  })
})

test('in UTC is what Intl has for it', () => {
  for (let ms = Date.UTC(1969, 11, 31, 23); ms < Date.UTC(2101, 0); ms += 86_399_000 * 31) {
    const instant = new Date(ms).toISOString()
    expect(absolute(instant, 'UTC', asOf)).toBe(absolute(instant, 'Etc/UTC', asOf))
    expect(wallClock(instant, 'UTC')).toBe(wallClock(instant, 'Etc/UTC'))
  }
})

test('a wall clock is what a date-time input takes', () => {
  expect(wallClock('2026-11-22T11:04:31.000Z', 'Europe/Berlin')).toBe('2026-11-22T12:04:31')
})

describe('the instant of a wall clock', () => {
  test.each([
    ['2026-11-22T12:04', 'Europe/Berlin', '2026-11-22T11:04:00Z'],
    ['2026-07-01T00:30:00', 'Asia/Kolkata', '2026-06-30T19:00:00Z'],
    ['2026-10-25T02:30:00', 'Europe/Berlin', '2026-10-25T01:30:00Z'],
    ['2026-10-25T01:59:59', 'Europe/Berlin', '2026-10-24T23:59:59Z'],
    ['2026-03-29T02:30:00', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    ['2026-03-29T03:00:00', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
  ])('%s in %s is %s', (clock, zone, instant) => expect(instantAt(clock, zone)).toBe(instant))

  test('shows that clock again, in every hour of a year', () => {
    for (let ms = Date.UTC(2026, 0); ms < Date.UTC(2027, 0); ms += 3_600_000) {
      const clock = wallClock(new Date(ms).toISOString(), 'America/New_York')
      expect(wallClock(instantAt(clock, 'America/New_York'), 'America/New_York')).toBe(clock)
    }
  })

  test('of what is no date is that text', () => expect(instantAt('soon', 'UTC')).toBe('soon'))
})

test.each([
  ['2026-11-22T11:04:31.400Z', 'now'],
  ['2026-11-22T11:05:21.000Z', 'in 50 s'],
  ['2026-11-22T10:23:31.000Z', '41 min ago'],
  ['2026-11-24T10:00:00.000Z', 'in 46 h'],
  ['2026-11-24T12:00:00.000Z', 'in 2 d'],
  ['2026-08-22T11:04:31.000Z', '3 mo ago'],
  ['2012-07-17T17:00:00.000Z', '14 y ago'],
])('%s is %s', (instant, shown) => {
  expect(relative(instant, asOf)).toBe(shown)
})
