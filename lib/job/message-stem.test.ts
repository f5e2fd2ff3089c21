import { expect, test } from 'vitest'
import { messageStem } from './message-stem'

test.each([
  ['Card declined for ORD-43525472: do_not_honor', 'Card declined for '],
  [
    '422 Unprocessable Entity on POST request for "https://x"',
    '422 Unprocessable Entity on POST request for ',
  ],
  ['could not execute statement [ERROR: deadlock', 'could not execute statement '],
  ['Order 4711 is locked by node-3', 'Order 4711 is locked by node-3'],
  ['Read timed out\nat host 7', 'Read timed out'],
  ['', ''],
])('%j begins with %j', (message, stem) => {
  expect(messageStem(message)).toBe(stem)
  expect(message.startsWith(messageStem(message))).toBe(true)
})
