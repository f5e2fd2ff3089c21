import { connectedEngine, type Engine } from '@/db/engine'
import { unsupportedBy } from '@/db/jobs'
import { failed } from '@/lib/http/answers'
import { ignoredHeader } from '@/lib/job/ignored-header'
import type { JobQuery } from '@/lib/job/query'
import { bodyQuestion, countQuestion, listQuestion, type Question } from '@/lib/job/question'
import { absent, invalidRequest, unsupportedMediaType } from '@/lib/problem'
import { hasNul } from '@/lib/query/kind'

/** A question that can be answered: the engine, the query, and the header that names what was ignored. */
export interface Asked {
  engine: Engine
  query: JobQuery
  headers: Record<string, string>
}

type Give = (asked: Asked) => Promise<Response>

/** Answers a question, or says what is wrong with it. */
async function answer({ query, ignored, failure }: Question, give: Give): Promise<Response> {
  const headers = ignoredHeader(ignored)
  if (failure) return failed(failure, headers)
  const engine = await connectedEngine()
  const [unsupported] = unsupportedBy(engine, query)
  return unsupported
    ? failed(invalidRequest(unsupported.message), headers)
    : give({ engine, query, headers })
}

const parametersOf = (request: Request) => new URL(request.url).searchParams

export const answerList = (request: Request, give: Give) =>
  answer(listQuestion(parametersOf(request)), give)

export const answerCount = (request: Request, give: Give) =>
  answer(countQuestion(parametersOf(request)), give)

/** A header that was sent twice arrives as one, its values joined by a comma. */
const isJson = (contentType: string | null): boolean =>
  (contentType ?? '')
    .split(',')
    .every((value) => value.split(';')[0]?.trim().toLowerCase() === 'application/json')

/** `paged`: whether the query string may page, as it may for a list and not for a count. */
export async function answerBody(request: Request, paged: boolean, give: Give): Promise<Response> {
  if (!isJson(request.headers.get('content-type')))
    return failed(unsupportedMediaType('The body must be application/json.'))
  const entries = paged ? parametersOf(request) : []
  return answer(bodyQuestion(await request.text(), entries), give)
}

/** The id that the path names, unless no job can have it: Postgres stores no NUL. */
export async function pathId(params: Promise<Record<string, string>>): Promise<string | undefined> {
  const { id = '' } = await params
  return hasNul(id) ? undefined : id
}

export const noSuchJob = (id = '') => failed(absent(`Job with id ${id} does not exist`))
