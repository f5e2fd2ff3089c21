import { sql } from 'drizzle-orm'
import type { Sql } from 'postgres'
import type { Engine } from '@/db/engine'
import { qualifiedName } from '@/db/features'
import { all } from '@/db/run'

/** How many jobs the planner believes in: asked in no time, and -1 before the table was ever analyzed. */
export async function estimatedJobs({ tables }: Engine, pool: Sql): Promise<number> {
  const statement = sql`select reltuples as rows from pg_class
    where oid = to_regclass(${qualifiedName(tables.job)})`
  const [table] = await all<{ rows: number }>(pool, statement)
  return table?.rows ?? 0
}
