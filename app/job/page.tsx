import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { attempt } from '@/app/attempt'
import { defaultHref } from '@/app/default-href'
import { JobList } from '@/components/job/job-list'
import type { FirstAnswer } from '@/components/job/use-job-rows'
import { findJobs, unsupportedBy } from '@/db/jobs'
import { entriesOf } from '@/lib/http/entries'
import { lookCookie, readLook } from '@/lib/job/chosen-look'
import { advised } from '@/lib/job/cost'
import { paged } from '@/lib/job/page-size'
import { type JobQuery, jobQuery } from '@/lib/job/query'

/** What the database answers now, or why it does not: for the list to begin with. */
async function firstAnswer(query: JobQuery): Promise<FirstAnswer> {
  const asked = paged(query)
  const canonical = jobQuery.write(asked)
  const result = await attempt('/job', async (engine) => {
    const [unsupported] = unsupportedBy(engine, query)
    return unsupported ?? advised(query, () => findJobs(engine, asked))
  })
  if ('failure' in result) {
    const { status, message } = result.failure
    return { canonical, failure: { status, message } }
  }
  const page = result.value
  return 'message' in page
    ? { canonical, failure: { status: 400, message: page.message } }
    : { canonical, page }
}

export default async function JobListPage({ searchParams }: PageProps<'/job'>) {
  const entries = entriesOf(await searchParams)
  if (entries.length === 0) redirect(await defaultHref())
  const { query, problems } = jobQuery.read(entries)
  const first = problems.length === 0 ? await firstAnswer(query) : undefined
  return <JobList first={first} look={readLook((await cookies()).get(lookCookie)?.value)} />
}
