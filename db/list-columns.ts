import { type SQL, sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { aliased } from '@/db/job-row'
import { suspensionState } from '@/db/suspension'
import { type FileColumn, type LineFormatName, lineWriter } from '@/lib/job/lines'

/** What to select for a column of a list that is written as text, and how its values are written. */
interface ListColumn extends Omit<FileColumn, 'name'> {
  field: SQL
}

/** By the names that they have in what is written. */
export type ListColumns = Record<string, ListColumn>

export const text = (field: SQL): ListColumn => ({ field, is: 'text' })

export const bare = (field: SQL): ListColumn => ({ field, is: 'bare' })

/** The state is no parameter, because SQL that is written once binds nothing. */
export const suspended = (state: SQL): ListColumn =>
  bare(sql`((${state} = ${sql.raw(String(suspensionState.suspended))}) is true)::text`)

export const date = ({ clock }: Engine, field: SQL): ListColumn => ({
  ...text(field),
  spelling: clock.engineFormat,
})

/** The columns as they stand in a select list. */
export const selected = (columns: ListColumns): SQL =>
  aliased(Object.fromEntries(Object.entries(columns).map(([name, { field }]) => [name, field])))

/** Writes rows of that select list. */
export const writerOf = (format: LineFormatName, columns: ListColumns) =>
  lineWriter(
    format,
    Object.entries(columns).map(([name, column]) => ({ name, ...column })),
  )
