import { answerCount } from '@/app/api/asked'
import { noSuchPath } from '@/app/api/no-such-path'
import { suggest } from '@/db/jobs'
import { json } from '@/lib/http/answers'
import { endpoint, segment } from '@/lib/http/handle'
import { isSuggestable } from '@/lib/job/suggestion'
import { hasNul } from '@/lib/query/kind'

/** Values of a filter that contain `typed`, for the list that the rest of the query string asks for. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'application/json',
  async GET(request, context) {
    const name = await segment(context, 'name')
    if (!isSuggestable(name)) return noSuchPath(request)
    const typed = new URL(request.url).searchParams.get('typed') ?? ''
    // Postgres stores no NUL, so nothing has one.
    if (hasNul(typed)) return json('[]')
    return answerCount(request, async ({ engine, query }) =>
      json(JSON.stringify(await suggest(engine, name, typed, query, request.signal))),
    )
  },
})
