import { PgSchema, pgTable } from 'drizzle-orm/pg-core'
import { jobLogTable } from './schema/history'
import { incidentTable } from './schema/incident'
import { propertyTable, schemaLogTable } from './schema/installation'
import { batchTable, jobDefinitionTable, jobTable } from './schema/job'
import type { Place } from './schema/place'
import { byteArrayTable, deploymentTable, processDefinitionTable } from './schema/repository'
import { executionTable } from './schema/runtime'

interface Location {
  /** As in the catalog. Without it the session's search path decides. */
  schema?: string | undefined
  /** As in the engine's configuration. */
  prefix: string
}

/**
 * The engine's tables, as engine 7.24 creates them. An older engine lacks some of the columns: ask
 * `@/db/features` before naming one.
 */
export function engineTables({ schema, prefix }: Location) {
  // Not `pgSchema()`: it refuses "public", which is where most engines keep their tables.
  const table = schema === undefined ? pgTable : new PgSchema(schema).table
  // The engine's SQL does not quote its names, so Postgres knows them in lower case; ours does.
  const place: Place = { table, prefix: prefix.toLowerCase() }
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
