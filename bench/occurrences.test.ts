import { expect, it } from 'vitest'
import { occurrences } from './occurrences'

it('counts a mark across every way to cut the bytes in two', () => {
  const text = '[{"id":1},{"id":{"id":2}]'
  for (let cut = 0; cut <= text.length; cut += 1) {
    const marks = occurrences('{"id":')
    marks.look(Buffer.from(text.slice(0, cut)))
    marks.look(Buffer.from(text.slice(cut)))
    expect(marks.count()).toBe(3)
  }
})
