import { and, is, SQL, sql } from 'drizzle-orm'
import { PgColumn } from 'drizzle-orm/pg-core'
import type { Engine } from '@/db/engine'
import { jobColumnSince } from '@/db/features'
import { jobOrder, sortsOf } from '@/db/job-order'
import { jobPredicates } from '@/db/job-predicates'
import { contextOf, type PredicateContext } from '@/db/predicate-context'
import { type FilterName, type ParameterName, parameters } from '@/lib/job/parameters'
import { type JobQuery, jobQuery } from '@/lib/job/query'
import type { Problem } from '@/lib/query/codec'

const isFilter = (name: ParameterName): name is FilterName => Object.hasOwn(jobPredicates, name)

const filterNames = jobQuery.names.filter(isFilter)

const filtersOf = (query: JobQuery): FilterName[] =>
  filterNames.filter((name) => query[name] !== undefined)

function predicateOf<N extends FilterName>(name: N, context: PredicateContext): SQL | undefined {
  const value = context.query[name]
  return value === undefined ? undefined : jobPredicates[name](value, context)
}

/** All filters of the query, joined by AND, as the engine joins them (and where its SQL breaks, too). */
export function whereOf(engine: Engine, query: JobQuery): SQL | undefined {
  const context = contextOf(engine, query)
  return and(...filtersOf(query).map((name) => predicateOf(name, context)))
}

export const clause = (condition: SQL | undefined): SQL =>
  condition ? sql`where ${condition}` : sql``

export const whereClause = (engine: Engine, query: JobQuery): SQL => clause(whereOf(engine, query))

/** Of a job that is selected anyway, whether the query lists it: never null. */
export const isListed = (engine: Engine, query: JobQuery): SQL =>
  sql`(${whereOf(engine, query) ?? sql`true`}) is true`

/** The columns that a piece of SQL names. */
function columnsIn(part: unknown): PgColumn[] {
  if (is(part, PgColumn)) return [part]
  return is(part, SQL) ? part.queryChunks.flatMap(columnsIn) : []
}

/** A value of the query and the columns that it asks for. */
interface Need {
  name: ParameterName
  value: string
  columns: PgColumn[]
}

/** The value goes with its name, which the compiler can't see through a union of names. */
function needOf(name: FilterName, context: PredicateContext): Need {
  const value = parameters[name].write(context.query[name] as never)
  return { name, value, columns: columnsIn(predicateOf(name, context)) }
}

function unsupported(engine: Engine, { name, value }: Need, column: PgColumn): Problem {
  const since = Object.entries(jobColumnSince).find(
    ([property]) => engine.tables.job[property as keyof typeof jobColumnSince] === column,
  )?.[1]
  const why = `this engine's job table has no column ${column.name.toUpperCase()}`
  return {
    names: [name],
    value,
    message: `Cannot set query parameter '${name}' to value '${value}': ${why}${since ? `, which came with version ${since}` : ''}`,
    phase: 'apply',
  }
}

/** The parameters that this engine, being older, can't answer: to leave them out would widen the list. */
export function unsupportedBy(engine: Engine, query: JobQuery): Problem[] {
  const context = contextOf(engine, query)
  const filters = filtersOf(query).map((name) => needOf(name, context))
  const sorts = sortsOf(query).map(({ sortBy }): Need => {
    return { name: 'sortBy', value: sortBy, columns: [jobOrder[sortBy](engine.tables.job)] }
  })
  return [...filters, ...sorts].flatMap((need) => {
    const column = need.columns.find((needed) => !engine.features.has(needed))
    return column ? [unsupported(engine, need, column)] : []
  })
}
