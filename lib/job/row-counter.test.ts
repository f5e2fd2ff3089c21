import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type FileValue, lineWriter } from './lines'
import { rowCounter } from './row-counter'

const cell: fc.Arbitrary<FileValue> = fc.oneof(
  fc.constantFrom('"', '\n', '\r\n', 'a"\n,"', '', 'ü🚑'),
  fc.string(),
  fc.constant(null),
)

it.each(['csv', 'ndjson'] as const)(
  '%s: as many rows as were written, however they come',
  (format) =>
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), fc.integer({ min: 1, max: 7 }), (rows, size) => {
        const columns = ['a', 'b'].map((name) => ({ name, is: 'text' }) as const)
        const { head, lines } = lineWriter(format, columns)
        const text = head + lines(rows)
        const bytes = new TextEncoder().encode(text)
        const counter = rowCounter(format)
        for (let at = 0; at < bytes.length; at += size) counter.count(bytes.subarray(at, at + size))
        expect(counter.rows()).toBe(rows.length)
      }),
    ),
)
