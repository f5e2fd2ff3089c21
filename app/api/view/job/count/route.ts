import { answerCount } from '@/app/api/asked'
import { countJobsUpTo } from '@/db/jobs'
import { json } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'

/** Beyond this the page says "≥ 10,000": nobody reads on to the end of such a list. */
const countedUpTo = 10_000

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'application/json',
  GET: (request) =>
    answerCount(request, async ({ engine, query, headers }) =>
      json(
        JSON.stringify(await countJobsUpTo(engine, query, countedUpTo, request.signal)),
        headers,
      ),
    ),
})
