/** Chance that is the same every time for the same seed. */
export interface Random {
  /** At least 0, less than 1. */
  fraction(): number
  /** Both ends included. */
  integer(from: number, to: number): number
  chance(probability: number): boolean
  /** @throws RangeError on an empty list */
  pick<T>(from: readonly T[], weight?: (item: T) => number): T
}

/** sfc32, a small generator that passes PractRand: https://pracrand.sourceforge.net */
function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, 0xb7e15162 ^ seed, 1]
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 2 ** 32
  }
  // Its first numbers still show the seed.
  for (let round = 0; round < 16; round++) next()
  return next
}

export function seededRandom(seed: number): Random {
  const fraction = sfc32(seed)

  function pick<T>(from: readonly T[], weight: (item: T) => number = () => 1): T {
    let left = fraction() * from.reduce((total, item) => total + weight(item), 0)
    const picked = from.find((item) => {
      left -= weight(item)
      return left < 0
    })
    if (picked === undefined) throw new RangeError('nothing to pick from')
    return picked
  }

  return {
    fraction,
    integer: (from, to) => from + Math.floor(fraction() * (to - from + 1)),
    chance: (probability) => fraction() < probability,
    pick,
  }
}
