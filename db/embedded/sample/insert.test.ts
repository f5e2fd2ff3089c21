import { expect, test } from 'vitest'
import { jsonValue } from './insert'

test('bytes and 64-bit numbers arrive whole', () => {
  expect(jsonValue(Buffer.from('ü\n'))).toBe('\\xc3bc0a')
  expect(jsonValue(-9_223_372_036_854_775_808n)).toBe('-9223372036854775808')
})
