import { connectedEngine, type Engine } from '@/db/engine'
import { unsupportedBy } from '@/db/jobs'
import { failed } from '@/lib/http/answers'
import { ignoredHeader } from '@/lib/job/ignored-header'
import { type JobQuery, jobQuery } from '@/lib/job/query'
import { absent, invalidRequest } from '@/lib/problem'
import type { Ignored, Problem } from '@/lib/query/codec'
import { hasNul } from '@/lib/query/kind'

/** A question that can be answered: the engine, the query, and the header that names what was ignored. */
export interface Asked {
  engine: Engine
  query: JobQuery
  headers: Record<string, string>
}

/** Answers a question, or says what is wrong with it: of several faults the one that the engine reports. */
export async function answer(
  { query, problems, ignored }: { query: JobQuery; problems: Problem[]; ignored: Ignored[] },
  give: (asked: Asked) => Promise<Response>,
): Promise<Response> {
  const headers = ignoredHeader(ignored)
  const refuse = ({ message }: Problem) => failed(invalidRequest(message), headers)
  const [problem] = problems
  if (problem) return refuse(problem)
  const engine = await connectedEngine()
  const [unsupported] = unsupportedBy(engine, query)
  return unsupported ? refuse(unsupported) : give({ engine, query, headers })
}

const paging = new Set(['firstResult', 'maxResults'])

export const listQuestion = (request: Request) => jobQuery.read(new URL(request.url).searchParams)

/** A count has no pages: the engine does not even look at what paging says. */
export const countQuestion = (request: Request) =>
  jobQuery.read([...new URL(request.url).searchParams].filter(([name]) => !paging.has(name)))

/** The id that the path names, unless no job can have it: Postgres stores no NUL. */
export async function pathId(params: Promise<Record<string, string>>): Promise<string | undefined> {
  const { id = '' } = await params
  return hasNul(id) ? undefined : id
}

export const noSuchJob = (id = '') => failed(absent(`Job with id ${id} does not exist`))
