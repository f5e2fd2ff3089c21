import { and, is, SQL } from 'drizzle-orm'
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

const filtersOf = (query: JobQuery): FilterName[] =>
  jobQuery.names.filter(isFilter).filter((name) => query[name] !== undefined)

function predicateOf<N extends FilterName>(name: N, context: PredicateContext): SQL | undefined {
  const value = context.query[name]
  return value === undefined ? undefined : jobPredicates[name](value, context)
}

/** All filters of the query, joined by AND, as the engine joins them (and where its SQL breaks, too). */
export function whereOf(engine: Engine, query: JobQuery): SQL | undefined {
  const context = contextOf(engine, query)
  return and(...filtersOf(query).map((name) => predicateOf(name, context)))
}

/** The columns that a piece of SQL names. */
function columnsIn(part: unknown): PgColumn[] {
  if (is(part, PgColumn)) return [part]
  return is(part, SQL) ? part.queryChunks.flatMap(columnsIn) : []
}

function missing(engine: Engine, columns: PgColumn[]): PgColumn | undefined {
  return columns.find((column) => !engine.features.has(column))
}

function unsupported(
  engine: Engine,
  name: ParameterName,
  query: JobQuery,
  column: PgColumn,
): Problem {
  const shown = parameters[name].write(query[name] as never)
  const since = Object.entries(jobColumnSince).find(
    ([property]) => engine.tables.job[property as keyof typeof jobColumnSince] === column,
  )?.[1]
  const why = `this engine's job table has no column ${column.name.toUpperCase()}`
  return {
    names: [name],
    value: shown,
    message: `Cannot set query parameter '${name}' to value '${shown}': ${why}${since ? `, which came with version ${since}` : ''}`,
    phase: 'apply',
  }
}

/** The parameters that this engine, being older, can't answer: to leave them out would widen the list. */
export function unsupportedBy(engine: Engine, query: JobQuery): Problem[] {
  const context = contextOf(engine, query)
  const used = filtersOf(query).map(
    (name) => [name, columnsIn(predicateOf(name, context))] as [ParameterName, PgColumn[]],
  )
  for (const { sortBy } of sortsOf(query))
    used.push(['sortBy', [jobOrder[sortBy](engine.tables.job)]])
  return used.flatMap(([name, columns]) => {
    const column = missing(engine, columns)
    return column ? [unsupported(engine, name, query, column)] : []
  })
}
