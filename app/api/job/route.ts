import { type Asked, answerBody, answerList } from '@/app/api/asked'
import { streamJobs } from '@/db/jobs'
import { json } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'
import { streamed } from '@/lib/http/streamed'

const list =
  ({ signal }: Request) =>
  async ({ engine, query, headers }: Asked) =>
    json(await streamed(streamJobs(engine, query, signal)), headers)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'application/json',
  GET: (request) => answerList(request, list(request)),
  POST: (request) => answerBody(request, 'list', list(request)),
})
