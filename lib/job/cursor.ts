import type { Cursor } from '@/lib/query/cursor'
import { readDateTime } from '@/lib/query/date-time'
import type { SortKey } from './parameters'

/** What the value of a sort key looks like in a cursor. */
type Shape = (value: string) => boolean

const text: Shape = () => true
const none: Shape = () => false
const wholeNumber =
  (bits: bigint): Shape =>
  (value) =>
    /^-?\d{1,19}$/.test(value) && BigInt.asIntN(Number(bits), BigInt(value)) === BigInt(value)
/** The database's own spelling, of a clock without zone, with a T so that it needs no escaping. */
const wallClock: Shape = (value) =>
  /^-?infinity$/.test(value) || (!value.endsWith('Z') && readDateTime(value) !== undefined)

const shapes: Record<SortKey, Shape> = {
  jobId: none,
  executionId: text,
  processInstanceId: text,
  processDefinitionId: text,
  processDefinitionKey: text,
  jobPriority: wholeNumber(64n),
  jobRetries: wholeNumber(32n),
  jobDueDate: wallClock,
  tenantId: text,
  createTime: wallClock,
}

/** Whether a place can be one of a list that is sorted by this key. */
export const belongsTo = ({ value }: Cursor, sortBy: SortKey = 'jobId'): boolean =>
  value === null || shapes[sortBy](value)
