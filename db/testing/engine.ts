import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { closeEngine, type Engine, openEngine } from '@/db/engine'
import { createTestDatabase } from '@/db/testing/database'
import { readSettings } from '@/lib/env'

/** An engine of a test's own: what Jobscope sees of it, and a way to write what it shall see. */
export interface TestEngine {
  engine: Engine
  writer: PostgresJsDatabase
  url: string
  close(): Promise<void>
}

/**
 * A fresh database with the engine's tables, shaped by `prepare` before Jobscope first looks at it.
 * `now` stands still, so that what is due today is due whenever the test runs.
 */
export async function createTestEngine(
  environment: Record<string, string> = {},
  prepare?: (writer: PostgresJsDatabase) => Promise<unknown>,
): Promise<TestEngine> {
  const database = await createTestDatabase()
  const client = postgres(database.url, { max: 1, onnotice: () => {} })
  const writer = drizzle(client)
  await prepare?.(writer)
  const engine = await openEngine(readSettings({ DATABASE_URL: database.url, ...environment }))
  return {
    engine: { ...engine, now: () => '2026-06-15T12:00:00.000Z' },
    writer,
    url: database.url,
    async close() {
      await closeEngine(engine)
      await client.end()
      await database.drop()
    },
  }
}
