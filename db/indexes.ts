import { sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { qualifiedName } from '@/db/features'
import { all } from '@/db/run'

/** An index of docs/indexes, in the catalog's own spelling of what it indexes. */
interface OptionalIndex {
  name: string
  method: 'btree' | 'gin' | 'hash'
  keys: readonly string[]
  predicate?: string
  serves: string
}

const byId = (name: string, key: string, serves: string, predicate?: string): OptionalIndex => ({
  name: `jobscope_job_${name}`,
  method: 'btree',
  keys: [key, 'id_'],
  serves,
  ...(predicate && { predicate }),
})

const failed = 'retries_ <= 0'
const retrying =
  '(retries_ > 0 OR retries_ IS NULL) AND (exception_msg_ IS NOT NULL OR exception_stack_id_ IS NOT NULL)'
const withMessage = 'exception_msg_ IS NOT NULL'

export const optionalIndexes: readonly OptionalIndex[] = [
  byId('duedate', 'duedate_', 'Due date'),
  byId('retries', 'retries_', 'Retries'),
  byId('priority', 'priority_', 'Priority'),
  byId('process_key', 'process_def_key_', 'Process'),
  byId('process', 'process_def_id_', 'Process version'),
  byId('tenant', 'tenant_id_', 'Tenant'),
  byId('create_time', 'create_time_', 'Time of creation'),
  byId('failed', 'duedate_', 'Failed jobs by due date', failed),
  byId('failed_process', 'process_def_key_', 'Failed jobs by process', failed),
  byId('failed_activity', 'failed_act_id_', 'Failed jobs of an activity', failed),
  byId('retrying', 'duedate_', 'Retrying jobs by due date', retrying),
  {
    name: 'jobscope_job_message',
    method: 'hash',
    keys: ['exception_msg_'],
    predicate: withMessage,
    serves: 'Exception message',
  },
  {
    name: 'jobscope_job_message_trigram',
    method: 'gin',
    keys: ['exception_msg_'],
    predicate: withMessage,
    serves: 'Part of an exception message',
  },
]

export interface IndexStatus {
  name: string
  serves: string
  status: 'present' | 'invalid' | 'missing'
  /** The index that does it, which may have another name; null where none does. */
  by: string | null
}

interface CatalogIndex {
  name: string
  valid: boolean
  method: string
  keys: string[]
  /** Of each key: 1 for descending, 2 for nulls first. */
  options: number[]
  predicate: string | null
}

/** Ascending, or descending throughout, which is the same read backwards (nulls included). */
const oneDirection = (options: readonly number[]): boolean =>
  options.every((option) => option === 0) || options.every((option) => option === 3)

/** Of failed jobs an index is there because it is small; of messages one over all jobs does as well. */
const sameRows = (wanted: OptionalIndex, predicate: string | null): boolean =>
  predicate === (wanted.predicate ?? null) ||
  (predicate === null && wanted.predicate === withMessage)

/** Whether it begins with the same keys in the same order over the same rows. */
const equivalent = (wanted: OptionalIndex, index: CatalogIndex): boolean =>
  index.method === wanted.method &&
  wanted.keys.every((key, n) => index.keys[n] === key) &&
  oneDirection(index.options.slice(0, wanted.keys.length)) &&
  sameRows(wanted, index.predicate)

function statusOf(wanted: OptionalIndex, present: readonly CatalogIndex[]): IndexStatus {
  const candidates = present.filter((index) => equivalent(wanted, index))
  const found = candidates.find(({ valid }) => valid) ?? candidates[0]
  const status = found ? (found.valid ? 'present' : 'invalid') : 'missing'
  return { name: wanted.name, serves: wanted.serves, status, by: found?.name ?? null }
}

/** Which of the optional indexes this engine's job table has, judged by what they index. */
export async function findIndexes({ pools, tables }: Engine): Promise<IndexStatus[]> {
  const rows = await all<CatalogIndex>(
    pools.rows,
    sql`select relname as name, indisvalid and indisready as valid, amname as method,
        array(select pg_get_indexdef(indexrelid, n, true) from generate_series(1, indnkeyatts) n) as keys,
        array(select indoption[n - 1]::int from generate_series(1, indnkeyatts) n) as options,
        pg_get_expr(indpred, indrelid, true) as predicate
      from pg_index
        join pg_class on pg_class.oid = indexrelid
        join pg_am on pg_am.oid = relam
      where indrelid = to_regclass(${qualifiedName(tables.job)})
      order by relname`,
  )
  return optionalIndexes.map((wanted) => statusOf(wanted, rows))
}
