import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { attempt } from '@/app/attempt'
import { defaultHref } from '@/app/default-href'
import { JobList } from '@/components/job/job-list'
import type { FirstFailure } from '@/components/job/use-job-rows'
import { findJobs, unsupportedBy } from '@/db/jobs'
import { entriesOf } from '@/lib/http/entries'
import { lookCookie, readLook } from '@/lib/job/chosen-look'
import { jobListOptions } from '@/lib/job/client'
import { advised } from '@/lib/job/cost'
import { paged } from '@/lib/job/page-size'
import { type JobQuery, jobQuery } from '@/lib/job/query'

/** Puts the rows where the list looks for them. What went wrong comes back for the list to say. */
async function prefetch(client: QueryClient, query: JobQuery): Promise<FirstFailure | undefined> {
  const asked = paged(query)
  const canonical = jobQuery.write(asked)
  const result = await attempt('/job', async (engine) => {
    const [unsupported] = unsupportedBy(engine, query)
    return unsupported ?? advised(query, () => findJobs(engine, asked))
  })
  if ('failure' in result) {
    const { status, message } = result.failure
    return { canonical, status, message }
  }
  const page = result.value
  if ('message' in page) return { canonical, status: 400, message: page.message }
  client.setQueryData(jobListOptions(query).queryKey, page)
  return undefined
}

export default async function JobListPage({ searchParams }: PageProps<'/job'>) {
  const entries = entriesOf(await searchParams)
  if (entries.length === 0) redirect(await defaultHref())
  const { query, problems } = jobQuery.read(entries)
  const client = new QueryClient()
  const failure = problems.length === 0 ? await prefetch(client, query) : undefined
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <JobList failure={failure} look={readLook((await cookies()).get(lookCookie)?.value)} />
    </HydrationBoundary>
  )
}
