import * as command from '@/app/api/job/[id]/[command]/route'
import * as one from '@/app/api/job/[id]/route'
import * as stacktrace from '@/app/api/job/[id]/stacktrace/route'
import * as count from '@/app/api/job/count/route'
import * as retries from '@/app/api/job/retries/route'
import * as list from '@/app/api/job/route'
import * as suspended from '@/app/api/job/suspended/route'
import { noSuchPath } from '@/app/api/no-such-path'
import { connectedEngine } from '@/db/engine'
import { failed, json } from '@/lib/http/answers'
import {
  endpoint,
  forEveryMethod,
  guarded,
  type Handlers,
  type RouteContext,
} from '@/lib/http/handle'
import { invalidRequest } from '@/lib/problem'

const named: Record<string, Handlers> = { count, retries, suspended }

/** The routes below /api, found by the path that the engine's own REST API has for them. */
function routeOf(
  collection?: string,
  id?: string,
  part?: string,
  more?: string,
): Handlers | undefined {
  if (collection !== 'job' || more !== undefined) return undefined
  if (id === undefined) return list
  if (part !== undefined) return part === 'stacktrace' ? stacktrace : command
  return Object.hasOwn(named, id) ? named[id] : one
}

async function answerPath(request: Request, path: string[]): Promise<Response> {
  const [, id = '', part = ''] = path
  const route = routeOf(...path)
  const method = request.method as keyof Handlers
  return route
    ? route[method](request, { params: Promise.resolve({ id, command: part }) })
    : noSuchPath(request)
}

/** An installation may run several engines, each under its name; we look at one. */
async function answerOfEngine(request: Request, name: string, path: string[]): Promise<Response> {
  const { about } = await connectedEngine()
  return name === about.engineName
    ? answerPath(request, path)
    : failed(invalidRequest('No process engine available'))
}

/** The one engine that we look at, as the engine's own API lists all that an installation runs. */
const engines = endpoint({
  produces: 'application/json',
  async GET() {
    const { about } = await connectedEngine()
    return json(JSON.stringify([{ name: about.engineName }]))
  },
})

/** A slash within an id came percent-encoded, so it does not divide a segment of the catch-all. */
async function pathOf({ params }: RouteContext): Promise<string[]> {
  const { path = [] } = await params
  return [path].flat()
}

/** `/engine-rest/job…`, `/engine-rest/engine` and `/engine-rest/engine/{name}/job…`, as the engines' distributions have them. */
export const engineRest = forEveryMethod(
  guarded(async (request, context) => {
    const path = await pathOf(context)
    const [first, name, ...rest] = path
    if (first !== 'engine') return answerPath(request, path)
    if (name !== undefined) return answerOfEngine(request, name, rest)
    return engines[request.method as keyof Handlers](request, context)
  }),
)

/** `/api/engine/{name}/job…` */
export const namedEngine = forEveryMethod(
  guarded(async (request, context) => {
    const [name = '', ...path] = await pathOf(context)
    return answerOfEngine(request, name, path)
  }),
)
