import type { SQL } from 'drizzle-orm'
import type { Sql } from 'postgres'
import { copyFormat, rowsOf } from '@/db/copy-text'
import { startCopying } from '@/db/copying'
import { writtenOut } from '@/db/literals'
import type { Values } from '@/db/run'

interface Reading {
  signal?: AbortSignal | undefined
  /** The list is given up where its first rows are not there in time; if not said, they have all of it. */
  firstWithinMs?: number
  /** And where its client has not read it in time: Postgres, kept from writing, would not notice. */
  allWithinMs: number
}

/**
 * The rows of a statement, however many, as they come and no faster than they are taken; every value is
 * text. By COPY, which was seen to take this process half the time of a cursor, and which Postgres plans to
 * be read to its end, with the workers that it may use. For few rows a prepared statement is quicker.
 */
export async function* copied(
  sql: Sql,
  statement: SQL,
  { signal, allWithinMs, firstWithinMs = allWithinMs }: Reading,
): AsyncGenerator<Values[], void> {
  signal?.throwIfAborted()
  const command = `copy (${writtenOut(statement)}) to stdout ${copyFormat}`
  const { next, close } = await startCopying(sql, command, signal)
  const tooLate = setTimeout(close, firstWithinMs)
  const tooLong = setTimeout(close, allWithinMs)
  signal?.addEventListener('abort', close, { once: true })
  try {
    for (let piece = await next(); !piece.done; piece = await next()) {
      clearTimeout(tooLate)
      yield rowsOf(piece.value.toString())
    }
  } finally {
    clearTimeout(tooLate)
    clearTimeout(tooLong)
    signal?.removeEventListener('abort', close)
    await close()
  }
}
