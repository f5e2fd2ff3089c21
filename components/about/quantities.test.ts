import { expect, it } from 'vitest'
import { bytesText, secondsText } from './quantities'

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [8192, '8.19 KB'],
  [406_000_000, '406 MB'],
  [1_500_000_000, '1.5 GB'],
])('%i bytes are written %s', (count, text) => expect(bytesText(count)).toBe(text))

it.each([
  [100, '0.1 s'],
  [15_000, '15 s'],
  [90_000, '90 s'],
  [600_000, '10 min'],
])('%i ms are written %s', (ms, text) => expect(secondsText(ms)).toBe(text))
