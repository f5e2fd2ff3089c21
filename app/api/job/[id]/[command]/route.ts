import { noSuchPath } from '@/app/api/no-such-path'
import { forEveryMethod, readOnly, segment } from '@/lib/http/handle'

/** What the engine lets a client do to a job, and we do not. */
const commands = ['retries', 'duedate', 'suspended', 'priority', 'execute']

const refuse = readOnly()

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = forEveryMethod(
  async (request, context) => {
    const command = await segment(context, 'command')
    return commands.includes(command) ? refuse.PUT(request, context) : noSuchPath(request)
  },
)
