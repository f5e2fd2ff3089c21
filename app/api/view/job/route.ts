import { answerPage } from '@/app/api/asked'
import { findJobs } from '@/db/jobs'
import { json } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'
import { paged } from '@/lib/job/page-size'

/** Rows for the page in the browser: more than the engine's properties, and never more than a page. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'application/json',
  GET: (request) =>
    answerPage(request, async ({ engine, query, headers }) =>
      json(JSON.stringify(await findJobs(engine, paged(query), request.signal)), headers),
    ),
})
