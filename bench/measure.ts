/** Milliseconds that the work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** The value below which this share (0 to 1) of the values lies. @throws where there are none */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
  if (value === undefined) throw new RangeError('no values to take a percentile of')
  return value
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)

const fewestRounds = 3
const mostRounds = 15

/** What is slow needs no more rounds to be seen as slow. */
const patienceMs = 6_000

/**
 * Median milliseconds of each contestant. They take turns, so that whatever else the machine does
 * meets all of them alike; a first turn that has caches to fill does not move a median.
 */
export async function alternate<N extends string>(
  contestants: Record<N, () => Promise<unknown>>,
): Promise<Record<N, number>> {
  const names = Object.keys(contestants) as N[]
  const times = new Map<N, number[]>(names.map((name) => [name, []]))
  const from = performance.now()
  for (let round = 0; round < mostRounds; round += 1) {
    if (round >= fewestRounds && performance.now() - from > patienceMs) break
    for (const name of names) times.get(name)?.push(await timed(contestants[name]))
  }
  // Every name has been given its list above.
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    N,
    number
  >
}
