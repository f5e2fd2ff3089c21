import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'

interface TestDatabase {
  url: string
  drop(): Promise<void>
}

/** A database of its own for a file of tests: the engine's tables, all empty. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('databaseServer')
  const name = `test_${randomUUID()}`
  const admin = postgres(server, { max: 1 })
  await admin`create database ${admin(name)} template ${admin(inject('databaseTemplate'))}`
  return {
    url: new URL(`/${name}`, server).href,
    async drop() {
      await admin`drop database ${admin(name)} with (force)`
      await admin.end()
    },
  }
}
