import { answerCount } from '@/app/api/asked'
import { countStates } from '@/db/jobs'
import { json } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'

/** How many jobs of a list are in each state, for the tabs of the page. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'application/json',
  GET: (request) =>
    answerCount(request, async ({ engine, query, headers }) =>
      json(JSON.stringify(await countStates(engine, query)), headers),
    ),
})
