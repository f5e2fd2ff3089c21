import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { ParameterOrJSON, PendingQuery, Row, Sql } from 'postgres'

const dialect = new PgDialect()

const lookAgainMs = 25
const longestWaitMs = 30_000

/**
 * Takes a query back. The driver (3.4.9) never again uses a connection whose first query is taken back
 * while it is being opened, so this waits until the query is sent: its `state` then names the
 * connection. To cancel what is over does nothing.
 */
function cancelOnceSent(query: { cancel(): void }, until = Date.now() + longestWaitMs) {
  if ('state' in query && query.state) query.cancel()
  else if (Date.now() < until) setTimeout(cancelOnceSent, lookAgainMs, query, until)
}

/**
 * Drizzle writes the SQL, the driver runs it as it is: its plain rows go through one mapping of ours.
 * The text is the same for the same filters, so that the driver's prepared statement serves again.
 * The query is cancelled in the database when the signal aborts.
 */
function start<R extends Row>(sql: Sql, statement: SQL, signal?: AbortSignal): PendingQuery<R[]> {
  const { sql: text, params } = dialect.sqlToQuery(statement)
  // Drizzle types parameters as unknown; the predicates bind texts, bigints, numbers and arrays of text.
  const query = sql.unsafe<R[]>(text, params as ParameterOrJSON<never>[], {
    prepare: sql.options.prepare,
  })
  signal?.throwIfAborted()
  signal?.addEventListener('abort', () => cancelOnceSent(query), { once: true })
  return query
}

/** All rows of a statement. */
export async function all<R extends Row>(
  sql: Sql,
  statement: SQL,
  signal?: AbortSignal,
): Promise<R[]> {
  return start<R>(sql, statement, signal)
}

/**
 * Rows in batches through a cursor: memory holds one batch, however many rows there are. A first
 * batch that is not there in time ends the statement as its pool's own time budget would.
 */
export async function* batches<R extends Row>(
  sql: Sql,
  statement: SQL,
  rowsPerBatch: number,
  { signal, firstWithinMs }: { signal: AbortSignal | undefined; firstWithinMs: number },
): AsyncGenerator<R[], void> {
  const query = start<R>(sql, statement, signal)
  const tooLate = setTimeout(() => cancelOnceSent(query), firstWithinMs)
  try {
    for await (const batch of query.cursor(rowsPerBatch)) {
      clearTimeout(tooLate)
      yield batch
    }
  } finally {
    clearTimeout(tooLate)
  }
}
