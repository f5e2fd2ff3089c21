import { engineTables } from '@/db/schema'

/** The embedded database's own tables, one export each: drizzle-kit reads the exports. */
export const {
  batch,
  byteArray,
  deployment,
  execution,
  incident,
  job,
  jobDefinition,
  jobLog,
  processDefinition,
  property,
  schemaLog,
} = engineTables({ prefix: '' })
