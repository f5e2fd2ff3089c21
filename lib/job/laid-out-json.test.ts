import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laidOutJson } from './laid-out-json'

test('a job reads line by line, every digit of its priority included', () => {
  expect(laidOutJson('{"id":"a,b","priority":9223372036854775807,"tenantId":null}')).toBe(
    '{\n  "id": "a,b",\n  "priority": 9223372036854775807,\n  "tenantId": null\n}',
  )
})

test('laying out changes no value', () => {
  const flat = fc.dictionary(
    fc.string(),
    fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean(), fc.constant(null)),
  )
  fc.assert(
    fc.property(flat, (job) => {
      const text = JSON.stringify(job)
      expect(JSON.stringify(JSON.parse(laidOutJson(text)))).toBe(text)
    }),
  )
})
