import type { Random } from './random'

/** Network cards and clock sequences of the three nodes that hand out ids. */
const generators = ['9d3a-0242c0a81e0b', 'b071-0242c0a81e0c', '8e55-0242c0a81e0d'] as const

/** Ids of the shape that the engine's StrongUuidGenerator makes: time-based UUIDs. */
export function idMaker(random: Random): () => string {
  const hex = (digits: number) =>
    Math.floor(random.fraction() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0')
  return () => `${hex(8)}-${hex(4)}-11f1-${random.pick(generators)}`
}
