import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import postgres, { type Sql } from 'postgres'

const folder = fileURLToPath(new URL('./data/', import.meta.url))

/** The generator: statements that run one file after the other, over tables that are empty. */
const scripts = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(folder + name, 'utf8'))

/** Changes with the generator. */
export const generator = createHash('sha256').update(scripts.join()).digest('hex').slice(0, 16)

/**
 * Fills the engine's tables of an empty database with about so many jobs around this moment (as the
 * engine's wall clock), the same ones each time. Indexes come after the rows, which is much faster.
 */
export async function load(url: string, jobs: number, moment: string): Promise<void> {
  const sql = postgres(url, { max: 1, max_lifetime: null, onnotice: () => {} })
  try {
    await sql`select set_config('bench.jobs', ${String(jobs)}, false), set_config('bench.now', ${moment}, false)`
    await sql.unsafe(`set maintenance_work_mem = '256MB'; set work_mem = '64MB'; set jit = off`)
    // Rows refer only to rows that are there: nothing is gained by checking a million times.
    await sql.unsafe('set session_replication_role = replica')
    const indexes = await dropIndexes(sql)
    for (const script of scripts) await sql.unsafe(script)
    for (const index of indexes) await sql.unsafe(index)
    await sql`vacuum (analyze)`
  } finally {
    await sql.end()
  }
}

/** Drops the indexes that no constraint needs. @returns what makes them again */
async function dropIndexes(sql: Sql): Promise<string[]> {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index join pg_class on pg_class.oid = indrelid
    where relnamespace = 'public'::regnamespace and not indisprimary`
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`)
  return indexes.map(({ definition }) => definition)
}
