import { connectedEngine } from '@/db/engine'
import { findMeanings } from '@/db/jobs'
import { json } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'
import { hasNul } from '@/lib/query/kind'

/** What `text` in the search box may mean. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'application/json',
  async GET(request) {
    const text = new URL(request.url).searchParams.get('text') ?? ''
    // Postgres stores no NUL, so nothing has one.
    if (text === '' || hasNul(text)) return json('[]')
    return json(JSON.stringify(await findMeanings(await connectedEngine(), text, request.signal)))
  },
})
