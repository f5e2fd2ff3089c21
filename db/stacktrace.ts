import { eq, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { all } from '@/db/run'

export interface Stacktrace {
  /** Whether the job exists at all. */
  found: boolean
  text?: string
}

/** The stored bytes are UTF-8. */
export async function findStacktrace(engine: Engine, id: string): Promise<Stacktrace> {
  const { job, byteArray } = engine.tables
  const statement = sql`select ${byteArray.bytes} as bytes from ${job}
    left join ${byteArray} on ${byteArray.id} = ${job.exceptionStackId} where ${eq(job.id, id)}`
  const [row] = await all<{ bytes: Uint8Array | null }>(engine.pools.lookups, statement)
  if (!row) return { found: false }
  return row.bytes ? { found: true, text: new TextDecoder().decode(row.bytes) } : { found: true }
}
