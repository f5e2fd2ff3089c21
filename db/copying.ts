import { Readable } from 'node:stream'
import type { Sql, TransactionSql } from 'postgres'

/** A COPY under way, over a connection that it has for itself. */
export interface Copying {
  /** The lines that have come, whole ones. @throws what Postgres or the connection failed with */
  next(): Promise<IteratorResult<Buffer, unknown>>
  /** Ends it where it is, and frees its connection. */
  close(): Promise<void>
}

/** What the driver (3.4.9) does not show of its queries. */
interface Inside {
  resolve(given: unknown): void
  active: boolean
  canceller(query: Inside): Promise<void>
}

/** Another driver may do without these remedies, or want others. */
const isKnown = (query: object): query is Inside =>
  'resolve' in query && 'active' in query && 'canceller' in query

/**
 * The driver gives a copy's stream later than the failure that may come with it, for which nobody would
 * be listening; and it takes the query for over then, which it would no longer cancel.
 */
function attend(query: Inside): void {
  const { resolve } = query
  query.resolve = (given) => {
    resolve(given)
    if (!(given instanceof Readable)) return
    given.on('error', () => {})
    query.active = true
  }
}

/**
 * A connection for nobody else until `free` is called: the driver refuses what is sent over one that
 * copies, instead of sending it later. `reserve`, made for this, loses a connection for each failure.
 */
function held(sql: Sql): Promise<{ connection: TransactionSql; free: () => void }> {
  return new Promise((resolve, reject) => {
    const hold = (connection: TransactionSql) =>
      new Promise<void>((free) => resolve({ connection, free }))
    sql.begin(hold).catch(reject)
  })
}

/** Runs `copy … to stdout`, unless its client goes before there is a connection. */
export async function startCopying(
  sql: Sql,
  command: string,
  signal: AbortSignal | undefined,
): Promise<Copying> {
  const { connection, free } = await held(sql)
  if (signal?.aborted) {
    free()
    throw signal.reason
  }
  const asked = connection.unsafe(command)
  if (!isKnown(asked)) {
    free()
    throw new Error('The queries of this driver are not those of 3.4.9')
  }
  const query = asked
  attend(query)
  const stream = query.readable()
  const pieces = stream.then((given) => given[Symbol.asyncIterator]())
  let over = false
  let failure: unknown
  let closed: Promise<void> | undefined

  // Not `for await`, which destroys the stream of whoever stops early: its rows would have nowhere to go.
  async function take(): Promise<IteratorResult<Buffer, unknown>> {
    try {
      const piece = await (await pieces).next()
      over = piece.done === true
      return piece
    } catch (thrown) {
      over = true
      failure = thrown
      throw thrown
    }
  }

  async function end(): Promise<void> {
    // Waited for, lest it comes too late and ends what the connection is asked next.
    const cancelled = over || !query.active ? undefined : query.canceller(query).catch(() => {})
    while (!over) await take().catch(() => {})
    await cancelled
    // The driver would go on to write to a connection that was lost.
    if (failure instanceof Error && failure.name !== 'PostgresError') return
    // The driver stops listening while lines wait to be taken, and after the last would not begin again.
    await stream.then((given) => given._read(0)).catch(() => {})
    free()
  }

  return {
    async next() {
      const piece = await take()
      if (!closed) return piece
      await closed
      throw failure ?? new Error('The list was given up before its end')
    },
    close: () => (closed ??= end()),
  }
}
