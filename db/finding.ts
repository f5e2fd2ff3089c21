import { sql } from 'drizzle-orm'
import type { Engine } from '@/db/engine'
import { unsupportedBy, whereOf } from '@/db/job-where'
import { all } from '@/db/run'
import { suggest } from '@/db/suggestions'
import type { FilterName } from '@/lib/job/parameters'
import type { JobQuery } from '@/lib/job/query'
import type { Finding } from '@/lib/job/suggestion'
import { containing } from '@/lib/query/pattern'

/** Filters by one id or key that the engine has an index for: looking is cheap, however many jobs there are. */
const exact = [
  'jobId',
  'businessKey',
  'processInstanceId',
  'rootProcessInstanceId',
  'executionId',
  'jobDefinitionId',
] as const satisfies FilterName[]

/** Filters by a word that people know by heart, of which a part will do. */
const partly = ['processDefinitionKey', 'activityId'] as const

const mostPartly = 5
const countedUpTo = 100

interface Hit {
  name: FilterName
  count: string
}

/** The exact filters under which there is a job with this text. */
async function findExactly(engine: Engine, text: string, signal?: AbortSignal): Promise<Finding[]> {
  const asked = exact
    .map((name) => ({ name, query: { [name]: text } satisfies JobQuery }))
    .filter(({ query }) => unsupportedBy(engine, query).length === 0)
  const counts = asked.map(
    ({ name, query }) => sql`select ${name} as name, (select count(*) from
      (select 1 from ${engine.tables.job} where ${whereOf(engine, query)} limit ${countedUpTo + 1}) seen) as count`,
  )
  const hits = await all<Hit>(engine.pools.groups, sql.join(counts, sql` union all `), signal)
  return hits
    .map(({ name, count }) => ({ name, count: Number(count) }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => ({
      name,
      value: text,
      hint: null,
      count: Math.min(count, countedUpTo),
      atLeast: count > countedUpTo,
    }))
}

/**
 * What a text in the search box may mean, the likeliest first; the last is always a part of an error
 * message, which nobody has looked for yet.
 */
export async function findMeanings(
  engine: Engine,
  text: string,
  signal?: AbortSignal,
): Promise<Finding[]> {
  const [exactly, ...parts] = await Promise.all([
    findExactly(engine, text, signal),
    ...partly.map(async (name) => {
      const suggestions = await suggest(engine, name, text, {}, signal)
      return suggestions
        .slice(0, mostPartly)
        .map((suggestion): Finding => ({ ...suggestion, name, atLeast: false }))
    }),
  ])
  const message: Finding = {
    name: 'exceptionMessageLike',
    value: containing(text),
    hint: null,
    count: null,
    atLeast: false,
  }
  return [...exactly, ...parts.flat(), message]
}
