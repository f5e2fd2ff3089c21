import type { Sql, TransactionSql } from 'postgres'
import { timed } from './measure'

export interface Acquisition {
  msPerUpdate: number
  /** Share of the updates that stayed within their page and touched no index (heap-only tuples). */
  heapOnly: number
}

/** Jobs that one transaction of the job executor takes, by its default. */
const jobsPerTransaction = 3

async function updates(sql: Sql): Promise<{ all: number; heapOnly: number }> {
  await sql`select pg_stat_force_next_flush()`
  const [row] = await sql<{ all: number; heapOnly: number }[]>`
    select n_tup_upd::integer as all, n_tup_hot_upd::integer as "heapOnly"
    from pg_stat_user_tables where relname = 'act_ru_job'`
  if (!row) throw new Error('no statistics of the job table')
  return row
}

interface Taken {
  id: string
  rev: number
}

const lock = (sql: TransactionSql, { id, rev }: Taken, owner: string | null) => sql`
  update act_ru_job set rev_ = ${rev + 1}, lock_owner_ = ${owner},
    lock_exp_time_ = case when ${owner}::text is null then null else now()::timestamp + interval '5 minutes' end
  where id_ = ${id} and rev_ = ${rev}`

/**
 * Locks jobs as a job executor does when it takes them, and lets them go again. `part` (from 0 to 99)
 * chooses a hundredth of the unlocked jobs; a part that was used before has used up the room in its pages.
 */
export async function acquire(sql: Sql, part: number): Promise<Acquisition> {
  const jobs = await sql<Taken[]>`
    select id_ as id, rev_ as rev from act_ru_job
    where lock_owner_ is null and mod(abs(hashtext(id_)::bigint), 100) = ${part} limit 3000`
  const before = await updates(sql)
  const ms = await timed(async () => {
    for (let n = 0; n < jobs.length; n += jobsPerTransaction) {
      const some = jobs.slice(n, n + jobsPerTransaction)
      await sql.begin((transaction) => some.map((job) => lock(transaction, job, 'bench')))
      const taken = some.map(({ id, rev }) => ({ id, rev: rev + 1 }))
      await sql.begin((transaction) => taken.map((job) => lock(transaction, job, null)))
    }
  })
  const after = await updates(sql)
  const all = after.all - before.all
  return { msPerUpdate: ms / all, heapOnly: (after.heapOnly - before.heapOnly) / all }
}
