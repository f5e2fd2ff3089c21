import { readFile } from 'node:fs/promises'
import postgres from 'postgres'

/** What says of an engine's database how it is set up, as opposed to what runs in it. */
const setUp = ['act_ge_property', 'act_ge_schema_log']

/** Empties the engine's tables and fills them with the statements of a file. */
export async function replaceRows(url: string, file: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const tables = await sql<{ name: string }[]>`select tablename as name from pg_tables
      where schemaname = 'public' and tablename <> all(${setUp})`
    await sql`truncate ${sql(tables.map(({ name }) => name))} cascade`
    await sql.unsafe(await readFile(file, 'utf8')).simple()
  } finally {
    await sql.end()
  }
}
