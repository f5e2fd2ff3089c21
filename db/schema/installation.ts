import { integer, varchar } from 'drizzle-orm/pg-core'
import { identifier, text, wallClock } from './columns'
import type { Place } from './place'

export function propertyTable({ table, prefix }: Place) {
  return table(`${prefix}act_ge_property`, {
    name: identifier('name_').primaryKey(),
    value: varchar('value_', { length: 300 }),
    rev: integer('rev_'),
  })
}

/** The newest row, by numeric id, names the schema's version. */
export function schemaLogTable({ table, prefix }: Place) {
  return table(`${prefix}act_ge_schema_log`, {
    id: identifier('id_').primaryKey(),
    timestamp: wallClock('timestamp_'),
    version: text('version_'),
  })
}
