import { readJsonBody } from '@/lib/http/json-body'
import { type Failure, invalidRequest } from '@/lib/problem'
import type { Ignored, ReadResult } from '@/lib/query/codec'
import { pagingNames, positionNames } from './parameters'
import type { JobCodec, JobQuery } from './query'
import { readSorting } from './sorting'

/** What a request asks. `failure`: of all that is wrong with it, what the engine would report. */
export interface Question {
  query: JobQuery
  ignored: Ignored[]
  failure?: Failure
}

type Entries = Iterable<readonly [string, string]>

const isPaging = ([name]: readonly [string, string]) =>
  pagingNames.some((paging) => paging === name)

const isPosition = ([name]: readonly [string, string]) =>
  positionNames.some((position) => position === name)

function question(result: ReadResult<JobQuery>): Question {
  const { query, ignored, problems } = result
  const [problem] = problems
  return { query, ignored, ...(problem && { failure: invalidRequest(problem.message) }) }
}

export const listQuestion = (codec: JobCodec, entries: Entries): Question =>
  question(codec.read(entries))

/** A count has no pages: the engine does not even look at what paging says. */
export const countQuestion = (codec: JobCodec, entries: Entries): Question =>
  listQuestion(
    codec,
    [...entries].filter((entry) => !isPaging(entry)),
  )

const refused = (failure: Failure): Question => ({ query: {}, ignored: [], failure })

/**
 * Filters and order from a JSON body; a list takes its paging, and nothing else, from the query string.
 * By position alone: a body may order by several keys, and a place in the list knows one.
 */
export function bodyQuestion(codec: JobCodec, text: string, entries: Entries): Question {
  const paging = listQuestion(codec, [...entries].filter(isPosition))
  if (paging.failure) return paging
  const body = readJsonBody(text)
  if (body === undefined)
    return refused(invalidRequest('The body is not well-formed JSON; {} asks without filters.'))
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return refused(
      invalidRequest('The body must be a JSON object with the parameters as its properties.'),
    )

  const { sorting, ...properties } = body as Record<string, unknown>
  const filters = question(codec.readJson(properties))
  const order = readSorting(sorting, codec.parameters.sortBy.words)
  const failure = filters.failure ?? (Array.isArray(order) ? undefined : order)
  const furtherOrder = Array.isArray(order) ? order : []
  return {
    query: { ...filters.query, ...paging.query, ...(furtherOrder.length > 0 && { furtherOrder }) },
    ignored: [
      ...filters.ignored,
      ...[...entries].filter((entry) => !isPosition(entry)).map(unused),
    ],
    ...(failure && { failure }),
  }
}

const unused = ([name, value]: readonly [string, string]): Ignored => ({
  name,
  value,
  why: 'unknown',
})
