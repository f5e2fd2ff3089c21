import { describe, expect, it } from 'vitest'
import { alternate, median, percentile } from './measure'

describe('the figures of the benchmark', () => {
  it('are values that were measured, whatever their order', () => {
    expect(median([30, 1, 2])).toBe(2)
    expect(percentile([5, 100, 20], 0.99)).toBe(100)
    expect(percentile([7], 0)).toBe(7)
    expect(() => median([])).toThrow(RangeError)
  })

  it('come from contestants that took turns', async () => {
    const turns: string[] = []
    await alternate({ a: async () => turns.push('a'), b: async () => turns.push('b') })
    expect(turns.join('')).toMatch(/^(ab){3,}$/)
  })
})
