import { answerPage, noSuchJob, pathId } from '@/app/api/asked'
import { countBefore } from '@/db/jobs'
import { json } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'

/** Who is further down does not want to know how far. */
const countedUpTo = 10_000

/** How many jobs stand before this one in the list that the query string asks for. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'application/json',
  GET: (request, context) =>
    answerPage(request, async ({ engine, query, headers }) => {
      const id = await pathId(context)
      const count =
        id === undefined
          ? undefined
          : await countBefore(engine, query, id, countedUpTo, request.signal)
      return count ? json(JSON.stringify(count), headers) : noSuchJob(id)
    }),
})
