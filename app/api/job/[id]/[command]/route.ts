import { noSuchPath } from '@/app/api/no-such-path'
import { type RouteContext, readOnly } from '@/lib/http/handle'

/** What the engine lets a client do to a job, and we do not. */
const commands = ['retries', 'duedate', 'suspended', 'priority', 'execute']

const refuse = readOnly()
const known = async ({ params }: RouteContext) => commands.includes((await params).command ?? '')

const answer = async (request: Request, context: RouteContext) =>
  (await known(context)) ? refuse.PUT(request, context) : noSuchPath(request)

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
