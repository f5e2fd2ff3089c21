import { pathId } from '@/app/api/asked'
import { connectedEngine } from '@/db/engine'
import { findStacktrace } from '@/db/jobs'
import { failed, noContent, plainText } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'
import { absent } from '@/lib/problem'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'text/plain',
  async GET(_, context) {
    const id = await pathId(context)
    const stacktrace =
      id === undefined ? undefined : await findStacktrace(await connectedEngine(), id)
    if (!stacktrace?.found) return failed(absent(`No job found with id ${id}: job is null`))
    return stacktrace.text === undefined ? noContent() : plainText(stacktrace.text)
  },
})
