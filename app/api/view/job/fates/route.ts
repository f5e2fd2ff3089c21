import { answerCount } from '@/app/api/asked'
import { findFates } from '@/db/job-fates'
import { json } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'
import { largestPageSize } from '@/lib/job/page-size'
import { hasNul } from '@/lib/query/kind'

/** What became of the jobs of a page, each named as an `id`, for the list that the rest asks for. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'application/json',
  GET: (request) =>
    answerCount(request, async ({ engine, query }) => {
      const named = new URL(request.url).searchParams.getAll('id')
      const ids = named.filter((id) => !hasNul(id)).slice(0, largestPageSize)
      return json(JSON.stringify(await findFates(engine, query, ids, request.signal)))
    }),
})
