import type { PgTableFn } from 'drizzle-orm/pg-core'

/** Where an installation keeps its tables: how to declare one, and what its name starts with. */
export type Place = { table: PgTableFn<string | undefined>; prefix: string }
