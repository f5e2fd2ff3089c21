import { pathId } from '@/app/api/asked'
import { connectedEngine } from '@/db/engine'
import { findAttemptStacktrace } from '@/db/jobs'
import { failed, plainText } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'
import { absent } from '@/lib/problem'

/** The stack trace of one attempt, for the history of a job's page. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'text/plain',
  async GET(_, context) {
    const id = await pathId(context)
    const text =
      id === undefined ? undefined : await findAttemptStacktrace(await connectedEngine(), id)
    return text === undefined
      ? failed(absent('The stack trace of this attempt is no longer there.'))
      : plainText(text)
  },
})
