import { failed } from '@/lib/http/answers'
import { log } from '@/lib/http/log'
import { describeFailure, expectedFailure, notAcceptable, notAllowed } from '@/lib/problem'

/** What Next hands to a route: the decoded dynamic segments of its path, of a catch-all as a list. */
export interface RouteContext {
  params: Promise<Record<string, string | string[]>>
}

/** The segment of this name, empty where the path has none. */
export async function segment({ params }: RouteContext, name: string): Promise<string> {
  const { [name]: value = '' } = await params
  return Array.isArray(value) ? value.join('/') : value
}

type Handler = (request: Request, context: RouteContext) => Promise<Response>

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
type Method = (typeof methods)[number]

/** What a route file exports: a handler for every method that a client may try. */
export type Handlers = Record<Method, Handler>

/** The same handler for whatever method a client tries. */
export const forEveryMethod = (handler: Handler): Handlers =>
  Object.fromEntries(methods.map((method) => [method, handler])) as Handlers

/** The one place where an error becomes an answer. A surprise is logged under the request's id. */
export function guarded(handler: Handler): Handler {
  return async (request, context) => {
    try {
      return await handler(request, context)
    } catch (error) {
      if (request.signal.aborted) return new Response(null, { status: 499 })
      const requestId = crypto.randomUUID()
      const path = new URL(request.url).pathname
      const expected = expectedFailure(error)
      const record = { requestId, path, err: error }
      if (expected) log.warn(record, expected.message)
      else log.error(record, 'unexpected error')
      return failed(describeFailure(error, requestId), { 'X-Request-Id': requestId })
    }
  }
}

/** Whether an Accept header admits the media type; a type with `q=0` is refused. */
export function accepts(header: string | null, mediaType: string): boolean {
  if (header === null || header.trim() === '') return true
  const family = `${mediaType.split('/')[0]}/*`
  return header.split(',').some((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const refused = parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
    return !refused && [mediaType, family, '*/*'].includes(type)
  })
}

/** A path of the engine's API that only changes things, which nothing here does. */
export const readOnly = () => endpoint({ produces: 'application/json' })

/** What a GET would answer, its body ended at once: a list that nobody reads must not stay open. */
const withoutBody =
  (get: Handler): Handler =>
  async (request, context) => {
    const response = await get(request, context)
    await response.body?.cancel()
    return new Response(null, response)
  }

interface Endpoint {
  GET?: Handler
  POST?: Handler
  /** What the endpoint answers with; a client that accepts something else gets 406. */
  produces: string | readonly string[]
}

/** A route's handlers for every method: the given ones, HEAD from GET, and 405 with `Allow`. */
export function endpoint({ GET, POST, produces }: Endpoint): Handlers {
  const allow = [GET && 'GET, HEAD', POST && 'POST', 'OPTIONS'].filter(Boolean).join(', ')
  const types = [produces].flat()
  const negotiated = (handler: Handler): Handler =>
    guarded(async (request, context) =>
      types.some((type) => accepts(request.headers.get('accept'), type))
        ? handler(request, context)
        : failed(notAcceptable(`This answers with ${types.join(' or ')} only.`)),
    )
  const refuse: Handler = async ({ method }) =>
    failed(notAllowed(`The method ${method} is not allowed here.`), { Allow: allow })
  const options: Handler = async () =>
    new Response(null, { status: 204, headers: { Allow: allow } })
  const given: Partial<Record<Method, Handler>> = {
    OPTIONS: options,
    ...(GET && { GET: negotiated(GET), HEAD: withoutBody(negotiated(GET)) }),
    ...(POST && { POST: negotiated(POST) }),
  }
  const handlers = methods.map((method) => [method, given[method] ?? refuse])
  return Object.fromEntries(handlers) as Handlers
}
