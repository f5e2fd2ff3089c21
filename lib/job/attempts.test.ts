import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attemptsOf } from './attempts'
import type { JobLogEntry } from './detail'

const entry = (of: Partial<JobLogEntry>): JobLogEntry => ({
  id: 'entry',
  time: '2026-11-22T12:00:00.000Z',
  state: 'failed',
  retries: 3,
  exceptionMessage: null,
  failedActivityId: null,
  hostname: null,
  hasTrace: false,
  ...of,
})
const failed = (exceptionMessage: string | null, retries = 3) =>
  entry({ exceptionMessage, retries })
const errorsOf = (messages: (string | null)[], shown: string | null = null) =>
  attemptsOf(
    messages.map((message) => failed(message)),
    shown,
  ).map(({ error }) => error)

test('an attempt has as many retries left as the engine counted down to, never less than none', () => {
  const log = [failed('boom', 0), failed('boom', 1), failed('boom', 2), entry({ state: 'created' })]
  expect(attemptsOf(log, null).map(({ retriesLeft }) => retriesLeft)).toEqual([0, 0, 1, 3])
})

test('an error is told once: not again where the page shows it, nor as often as it came back', () => {
  expect(errorsOf(['boom', 'boom', null, 'other'], 'boom')).toEqual([
    { kind: 'same' },
    { kind: 'shown' },
    { kind: 'no message' },
    { kind: 'new', message: 'other' },
  ])
})

test('attempts are compared with the failed one before, whatever was logged between', () => {
  const log = [failed('boom'), entry({ state: 'created' }), failed('boom')]
  expect(attemptsOf(log, null).map(({ error: { kind } }) => kind)).toEqual(['same', 'none', 'new'])
})

test('what changed in a message is set apart', () => {
  expect(errorsOf(['Order 4711 not found at shop', 'Order 4712 not found at shop'])[0]).toEqual({
    kind: 'changed',
    start: 'Order ',
    piece: '4711',
    end: ' not found at shop',
  })
})

test('no message loses a character to the comparison', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '🚑', ' '), maxLength: 12 })
  fc.assert(
    fc.property(text, text, (message, before) => {
      const [error] = errorsOf([message, before])
      if (error?.kind === 'changed') expect(error.start + error.piece + error.end).toBe(message)
      else if (error?.kind === 'new') expect(error.message).toBe(message)
      else expect(message).toBe(before)
    }),
  )
})
