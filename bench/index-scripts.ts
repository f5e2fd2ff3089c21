import { existsSync, readFileSync } from 'node:fs'
import postgres, { type Sql } from 'postgres'

const folder = 'docs/indexes'

/** Whether there is a script for the optional indexes. */
export const haveIndexScripts = () => existsSync(`${folder}/create.sql`)

/** Statement by statement, because Postgres makes no index concurrently within a transaction. */
export async function runIndexScript(sql: Sql, name: 'create' | 'drop'): Promise<void> {
  const text = readFileSync(`${folder}/${name}.sql`, 'utf8').replaceAll(/--.*$/gm, '')
  for (const statement of text.split(';').filter((part) => part.trim() !== ''))
    await sql.unsafe(statement)
}

/** A run that was killed may have left its indexes, which would flatter what is measured without them. */
export async function dropLeftIndexes(url: string): Promise<void> {
  if (!haveIndexScripts()) return
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await runIndexScript(sql, 'drop')
  } finally {
    await sql.end()
  }
}
