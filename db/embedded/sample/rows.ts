import type { EngineTables } from '@/db/schema'

type TableName = keyof EngineTables

type Insert<T extends TableName> = EngineTables[T]['$inferInsert']

/** A row to write. What it leaves out is null, as nothing that it may leave out has a default. */
export type Row<T extends TableName> = {
  [C in keyof Insert<T>]: Exclude<Insert<T>[C], undefined>
}

export type SampleRows = { [T in TableName]: Row<T>[] }

/** Every table comes after those that it refers to. */
export const tableNames = [
  'deployment',
  'processDefinition',
  'byteArray',
  'execution',
  'jobDefinition',
  'job',
  'batch',
  'incident',
  'jobLog',
  'property',
  'schemaLog',
] as const satisfies readonly TableName[]

/** The engine's SUSPENSION_STATE_. */
export const suspension = { active: 1, suspended: 2 } as const
