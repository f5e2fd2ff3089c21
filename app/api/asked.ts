import { connectedEngine, type Engine } from '@/db/engine'
import { unsupportedBy } from '@/db/jobs'
import { failed } from '@/lib/http/answers'
import { type RouteContext, segment } from '@/lib/http/handle'
import { advised } from '@/lib/job/cost'
import { engineQuery } from '@/lib/job/engine-query'
import { type ExportFormatName, readExport } from '@/lib/job/export'
import { ignoredHeader } from '@/lib/job/ignored-header'
import { type JobCodec, type JobQuery, jobQuery } from '@/lib/job/query'
import { bodyQuestion, countQuestion, listQuestion, type Question } from '@/lib/job/question'
import { beyondLimit } from '@/lib/job/results-limit'
import { absent, invalidRequest, unsupportedMediaType } from '@/lib/problem'
import { hasNul } from '@/lib/query/kind'

/** A question that can be answered: the engine, the query, and the header that names what was ignored. */
export interface Asked {
  engine: Engine
  query: JobQuery
  headers: Record<string, string>
}

type Give = (asked: Asked) => Promise<Response>
type GiveExport = (asked: Asked & { format: ExportFormatName }) => Promise<Response>

/** Answers a question, or says what is wrong with it. A count has no end that could be too far. */
async function answer(
  { query, ignored, failure }: Question,
  { limited }: { limited: boolean },
  give: Give,
): Promise<Response> {
  const headers = ignoredHeader(ignored)
  if (failure) return failed(failure, headers)
  const engine = await connectedEngine()
  const [unsupported] = unsupportedBy(engine, query)
  const refusal = unsupported
    ? invalidRequest(unsupported.message)
    : limited && beyondLimit(engine.maxResultsLimit, query)
  return refusal ? failed(refusal, headers) : advised(query, () => give({ engine, query, headers }))
}

const parametersOf = (request: Request) => new URL(request.url).searchParams

/** Under its own path the engine's API has no extensions: what it ignores or refuses is so here, too. */
const codecOf = (request: Request): JobCodec =>
  new URL(request.url).pathname.startsWith('/engine-rest/') ? engineQuery : jobQuery

export const answerList = (request: Request, give: Give) =>
  answer(listQuestion(codecOf(request), parametersOf(request)), { limited: true }, give)

/** A page of our own, whose end we set ourselves. */
export const answerPage = (request: Request, give: Give) =>
  answer(listQuestion(codecOf(request), parametersOf(request)), { limited: false }, give)

export const answerCount = (request: Request, give: Give) =>
  answer(countQuestion(codecOf(request), parametersOf(request)), { limited: false }, give)

/** A whole list, which a limit of results forbids. */
export async function answerExport(request: Request, give: GiveExport): Promise<Response> {
  const { format, entries } = readExport(parametersOf(request))
  if (typeof format !== 'string') return failed(format)
  return answer(listQuestion(codecOf(request), entries), { limited: true }, (asked) =>
    give({ ...asked, format }),
  )
}

/** A header that was sent twice arrives as one, its values joined by a comma. */
const isJson = (contentType: string | null): boolean =>
  (contentType ?? '')
    .split(',')
    .every((value) => value.split(';')[0]?.trim().toLowerCase() === 'application/json')

/** Only a list has pages, which the query string gives even here. */
export async function answerBody(
  request: Request,
  kind: 'list' | 'count',
  give: Give,
): Promise<Response> {
  if (!isJson(request.headers.get('content-type')))
    return failed(unsupportedMediaType('The body must be application/json.'))
  const isList = kind === 'list'
  const entries = isList ? parametersOf(request) : []
  return answer(
    bodyQuestion(codecOf(request), await request.text(), entries),
    { limited: isList },
    give,
  )
}

/** The id that the path names, unless no job can have it: Postgres stores no NUL. */
export async function pathId(context: RouteContext): Promise<string | undefined> {
  const id = await segment(context, 'id')
  return hasNul(id) ? undefined : id
}

export const noSuchJob = (id = '') => failed(absent(`Job with id ${id} does not exist`))
