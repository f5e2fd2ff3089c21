import { expect, test } from 'vitest'
import { pauseReason } from './live'

const calm = { hidden: false, dialogOpen: false, selected: 0, tookMs: 20 }

test.each([
  [{}, undefined],
  [{ tookMs: undefined }, undefined],
  [{ hidden: true, selected: 2 }, 'tab hidden'],
  [{ selected: 1 }, 'rows selected'],
  [{ dialogOpen: true }, 'menu open'],
  [{ tookMs: 1840 }, 'database slow, 1.8 s'],
])('while %j the reason to pause is %s', (now, reason) => {
  expect(pauseReason({ ...calm, ...now })).toBe(reason)
})
