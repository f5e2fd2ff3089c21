import { existsSync, readFileSync } from 'node:fs'
import type { Sql } from 'postgres'

const folder = 'docs/indexes'

/** Whether there is a script for the optional indexes. */
export const haveIndexScripts = () => existsSync(`${folder}/create.sql`)

/** Statement by statement, because Postgres makes no index concurrently within a transaction. */
export async function runIndexScript(sql: Sql, name: 'create' | 'drop'): Promise<void> {
  const text = readFileSync(`${folder}/${name}.sql`, 'utf8').replaceAll(/--.*$/gm, '')
  for (const statement of text.split(';').filter((part) => part.trim() !== ''))
    await sql.unsafe(statement)
}
