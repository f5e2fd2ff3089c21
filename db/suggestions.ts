import { and, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Engine } from '@/db/engine'
import { whereOf } from '@/db/job-where'
import { all } from '@/db/run'
import { without } from '@/lib/job/moves'
import type { JobQuery } from '@/lib/job/query'
import type { Suggestable, Suggestion } from '@/lib/job/suggestion'
import { containing } from '@/lib/query/pattern'

/** What is typed so far, and the query that the value is for. */
interface Asked {
  engine: Engine
  /** A pattern of `like`. */
  like: string
  query: JobQuery
}

/** `select value, hint, count`, without an end. */
type Source = (asked: Asked) => SQL

const mostOffered = 30

/** So many messages tell which are frequent; a million would tell no more. */
const messagesLookedAt = 20_000

/** From the definitions, which are few: the jobs themselves would have to be read one and all. */
const processes: Source = ({ engine, like }) => {
  const { key, name } = engine.tables.processDefinition
  return sql`select ${key} as value, max(${name}) as hint, null as count
    from ${engine.tables.processDefinition} where ${key} ilike ${like} or ${name} ilike ${like}
    group by ${key} order by ${key}`
}

const versions: Source = ({ engine, like }) => {
  const { id, key, version } = engine.tables.processDefinition
  return sql`select ${id} as value, ${key} || ', version ' || ${version} as hint, null as count
    from ${engine.tables.processDefinition} where ${id} ilike ${like}
    order by ${key}, ${version} desc`
}

const activities: Source = ({ engine, like, query: { processDefinitionKey } }) => {
  const { activityId, processDefinitionKey: key } = engine.tables.jobDefinition
  const ofProcess =
    processDefinitionKey === undefined ? undefined : sql`${key} = ${processDefinitionKey}`
  return sql`select ${activityId} as value, string_agg(distinct ${key}, ', ') as hint, null as count
    from ${engine.tables.jobDefinition} where ${and(sql`${activityId} ilike ${like}`, ofProcess)}
    group by ${activityId} order by ${activityId}`
}

const tenants: Source = ({ engine, like }) => {
  const { tenantId } = engine.tables.processDefinition
  return sql`select distinct ${tenantId} as value, null as hint, null::bigint as count
    from ${engine.tables.processDefinition} where ${tenantId} ilike ${like} order by 1`
}

/** Walks an index from one value to the next, where `distinct` would read every row. */
const stepping = (column: PgColumn, table: SQL, like: string): SQL => {
  const next = (condition: SQL) =>
    sql`(select ${column} from ${table} where ${condition} order by ${column} limit 1)`
  return sql`with recursive step as (
      select ${next(sql`${column} is not null`)} as value
      union all select ${next(sql`${column} > step.value`)} from step where step.value is not null)
    select value, null as hint, null::bigint as count from step where value ilike ${like}`
}

const handlers: Source = ({ engine: { tables }, like }) =>
  stepping(tables.job.handlerType, sql`${tables.job}`, like)

const lockOwners: Source = ({ engine: { tables }, like }) => {
  const { lockOwner } = tables.job
  return sql`select ${lockOwner} as value, null as hint, count(*) as count from ${tables.job}
    where ${lockOwner} ilike ${like} group by ${lockOwner} order by 3 desc`
}

const batches: Source = ({ engine: { tables }, like }) => {
  const { id, type } = tables.batch
  return sql`select ${id} as value, ${type} as hint, null as count from ${tables.batch}
    where ${id} ilike ${like} or ${type} ilike ${like} order by ${id}`
}

const businessKeys: Source = ({ engine: { tables }, like }) => {
  const { businessKey } = tables.execution
  return sql`select distinct value, null as hint, null::bigint as count from (
      select ${businessKey} as value from ${tables.execution} where ${businessKey} ilike ${like}
      limit ${mostOffered}) seen order by 1`
}

const messages: Source = ({ engine, like, query }) => {
  const { job } = engine.tables
  const others = whereOf(engine, without(query, ['exceptionMessage']))
  return sql`select value, null as hint, count(*) as count from (
      select ${job.exceptionMessage} as value from ${job}
      where ${and(sql`${job.exceptionMessage} ilike ${like}`, others)} limit ${messagesLookedAt}) seen
    group by value order by 3 desc`
}

const sources: Record<Suggestable, Source> = {
  processDefinitionKey: processes,
  processDefinitionKeyIn: processes,
  processDefinitionKeyNotIn: processes,
  processDefinitionId: versions,
  activityId: activities,
  activityIdIn: activities,
  activityIdNotIn: activities,
  failedActivityId: activities,
  handlerType: handlers,
  handlerTypeNotIn: handlers,
  lockOwner: lockOwners,
  lockOwnerNotIn: lockOwners,
  batchId: batches,
  batchIdNotIn: batches,
  businessKey: businessKeys,
  businessKeyNotIn: businessKeys,
  exceptionMessage: messages,
  tenantIdIn: tenants,
  tenantIdNotIn: tenants,
}

/** Values of a filter that occur and contain the text, the likeliest first. */
export async function suggest(
  engine: Engine,
  name: Suggestable,
  text: string,
  query: JobQuery,
  signal?: AbortSignal,
): Promise<Suggestion[]> {
  const source = sources[name]({ engine, like: containing(text), query })
  const rows = await all<{ value: string; hint: string | null; count: string | null }>(
    engine.pools.groups,
    sql`select * from (${source}) as offered limit ${mostOffered}`,
    signal,
  )
  return rows.map(({ count, ...row }) => ({ ...row, count: count === null ? null : Number(count) }))
}
