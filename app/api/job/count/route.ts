import { type Asked, answerBody, answerCount } from '@/app/api/asked'
import { countJobs } from '@/db/jobs'
import { json } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'

const count =
  ({ signal }: Request) =>
  async ({ engine, query, headers }: Asked) =>
    json(JSON.stringify({ count: await countJobs(engine, query, signal) }), headers)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'application/json',
  GET: (request) => answerCount(request, count(request)),
  POST: (request) => answerBody(request, 'count', count(request)),
})
