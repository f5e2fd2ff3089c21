import { answerPage, noSuchJob, pathId } from '@/app/api/asked'
import { findNeighbours } from '@/db/jobs'
import { json } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'

/** The jobs before and behind this one in the list that the query string asks for. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'application/json',
  GET: (request, context) =>
    answerPage(request, async ({ engine, query, headers }) => {
      const id = await pathId(context)
      const neighbours =
        id === undefined ? undefined : await findNeighbours(engine, query, id, request.signal)
      return neighbours ? json(JSON.stringify(neighbours), headers) : noSuchJob(id)
    }),
})
