import { answer, listQuestion } from '@/app/api/asked'
import { streamJobs } from '@/db/jobs'
import { json } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'
import { streamed } from '@/lib/http/streamed'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'application/json',
  GET: (request) =>
    answer(listQuestion(request), async ({ engine, query, headers }) =>
      json(await streamed(streamJobs(engine, query, request.signal)), headers),
    ),
})
