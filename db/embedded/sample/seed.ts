import postgres from 'postgres'
import { engineTables } from '@/db/schema'
import { generateSample } from './generate'
import { insertRows } from './insert'
import { tableNames } from './rows'

const seed = 7

/**
 * Fills an empty database that has the engine's tables, in one transaction. Times are relative to now.
 * @throws the driver's error when a table has rows already; nothing is written then
 */
export async function seedSample(url: string): Promise<void> {
  const tables = engineTables({ prefix: '' })
  const rows = generateSample(seed, Date.now())
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await sql.begin(async (transaction) => {
      for (const name of tableNames) await insertRows(transaction, tables[name], rows[name])
      // The planner's estimates are what the list shows for a count that is too dear.
      await transaction`analyze`
    })
  } finally {
    await sql.end()
  }
}
