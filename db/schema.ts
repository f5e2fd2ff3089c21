import { PgSchema, pgTable } from 'drizzle-orm/pg-core'
import { jobLogTable } from '@/db/schema/history'
import { incidentTable } from '@/db/schema/incident'
import { propertyTable, schemaLogTable } from '@/db/schema/installation'
import { batchTable, jobDefinitionTable, jobTable } from '@/db/schema/job'
import type { Place } from '@/db/schema/place'
import { byteArrayTable, deploymentTable, processDefinitionTable } from '@/db/schema/repository'
import { executionTable } from '@/db/schema/runtime'

/**
 * The engine's tables, as engine 7.24 creates them. An older engine lacks some of the columns: ask
 * `@/db/features` before naming one.
 *
 * `schema` and `prefix` are spelled as in the catalog, that is in lower case: the engine does not
 * quote names, we do. Without `schema` the session's search path decides.
 */
export function engineTables({ schema, prefix }: { schema?: string | undefined; prefix: string }) {
  // Not `pgSchema()`: it refuses "public", which is where most engines keep their tables.
  const table = schema === undefined ? pgTable : new PgSchema(schema).table
  const place: Place = { table, prefix }
  const deployment = deploymentTable(place)
  const processDefinition = processDefinitionTable(place)
  const byteArray = byteArrayTable(place, deployment)
  const execution = executionTable(place, processDefinition)
  const jobDefinition = jobDefinitionTable(place)
  return {
    deployment,
    processDefinition,
    byteArray,
    execution,
    jobDefinition,
    job: jobTable(place, byteArray),
    batch: batchTable(place, jobDefinition),
    incident: incidentTable(place, execution, processDefinition, jobDefinition),
    jobLog: jobLogTable(place),
    property: propertyTable(place),
    schemaLog: schemaLogTable(place),
  }
}

export type EngineTables = ReturnType<typeof engineTables>
