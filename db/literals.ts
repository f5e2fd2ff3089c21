import type { SQL } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'

/**
 * A value as a constant without a type, which Postgres takes from where it stands, as that of a bound
 * one. Quoted as libpq's PQescapeLiteral does it: read alike whatever `standard_conforming_strings` says.
 */
function literal(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.length > 0 ? `array[${value.map(literal)}]` : `'{}'`
  const text = String(value).replaceAll(`'`, `''`)
  return text.includes('\\') ? ` E'${text.replaceAll('\\', '\\\\')}'` : `'${text}'`
}

class Literals extends PgDialect {
  override escapeParam(_position: number, value?: unknown): string {
    return literal(value)
  }
}

const dialect = new Literals()

/** The text of a statement with all that it binds, for the commands that can bind nothing. */
export const writtenOut = (statement: SQL): string => dialect.sqlToQuery(statement).sql
