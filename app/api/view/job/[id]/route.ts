import { noSuchJob, pathId } from '@/app/api/asked'
import { connectedEngine } from '@/db/engine'
import { findJob } from '@/db/jobs'
import { json } from '@/lib/http/answers'
import { endpoint } from '@/lib/http/handle'

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  produces: 'application/json',
  async GET(_, context) {
    const id = await pathId(context)
    const job = id === undefined ? undefined : await findJob(await connectedEngine(), id)
    return job === undefined ? noSuchJob(id) : json(JSON.stringify(job))
  },
})
