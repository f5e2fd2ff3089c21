import { expect, test } from 'vitest'
import { zoneChoices, zoneOf, zoneText } from './zone'

test.each(zoneChoices)('the choice %s comes back from its cookie', (choice) => {
  expect(zoneOf(zoneText(choice, 'Asia/Tokyo')).choice).toBe(choice)
})

test('the zone of a browser is only believed where it exists', () => {
  expect(zoneOf('browser:Asia/Tokyo')).toEqual({ choice: 'browser', browser: 'Asia/Tokyo' })
  for (const cookie of [undefined, '', 'browser', 'browser:', 'browser:Middle/Earth', 'mars'])
    expect(zoneOf(cookie)).toEqual({ choice: 'engine' })
})
