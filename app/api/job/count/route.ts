import { answer, countQuestion } from '@/app/api/asked'
import { countJobs } from '@/db/jobs'
import { json } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'application/json',
  GET: (request) =>
    answer(countQuestion(request), async ({ engine, query, headers }) =>
      json(JSON.stringify({ count: await countJobs(engine, query, request.signal) }), headers),
    ),
})
