import type { Row } from '../rows'
import type { Sample } from '../sample'

/** Priorities are 64 bits wide, and a JavaScript number is not. */
const priorities = [9_223_372_036_854_775_807n, 9_007_199_254_740_993n, -9_223_372_036_854_775_808n]

/** Values that are allowed and that no reader expects. */
export function setExtremes({ rows, random }: Sample) {
  const some = (): Row<'job'> => random.pick(rows.job.filter(({ rev }) => rev === 1))
  for (const priority of priorities) some().priority = priority
  some().retries = null
}
