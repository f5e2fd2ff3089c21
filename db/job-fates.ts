import type { Engine } from '@/db/engine'
import { findJobs } from '@/db/jobs'
import type { JobFate } from '@/lib/job/job'
import { firstPage, without } from '@/lib/job/moves'
import type { JobQuery } from '@/lib/job/query'

/** What became of jobs that a reader still sees: whether they exist, and whether the query lists them. */
export async function findFates(
  engine: Engine,
  query: JobQuery,
  ids: string[],
  signal?: AbortSignal,
): Promise<JobFate[]> {
  const filters = without(firstPage(query), ['maxResults', 'sortBy', 'sortOrder'])
  const among = filters.jobIds ? ids.filter((id) => filters.jobIds?.includes(id)) : ids
  const [existing, listed] = await Promise.all([
    findJobs(engine, { jobIds: ids }, signal),
    findJobs(engine, { ...filters, jobIds: among }, signal),
  ])
  const jobs = new Map(existing.jobs.map((job) => [job.id, job]))
  const inList = new Set(listed.jobs.map(({ id }) => id))
  return ids.map((id) => ({ id, job: jobs.get(id) ?? null, listed: inList.has(id) }))
}
