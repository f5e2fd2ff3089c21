import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { attempt } from '@/app/attempt'
import { defaultQuery } from '@/app/default-href'
import { JobList } from '@/components/list/job-list'
import type { FirstAnswer } from '@/components/list/use-job-rows'
import { findJobs, unsupportedBy } from '@/db/jobs'
import { entriesOf } from '@/lib/http/entries'
import { lookCookie, readLook } from '@/lib/job/chosen-look'
import { advised } from '@/lib/job/cost'
import { listHref } from '@/lib/job/links'
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

/**
 * The default view, for a browser that asks for the bare list: it is answered at once, because a redirect
 * is one more way over a phone's line before anything is seen. Whoever takes an address only from a
 * redirect gets one: Next's router, and scripts.
 */
async function viewInPlace() {
  const query = await defaultQuery()
  if (!(await headers()).get('Accept')?.includes('text/html')) redirect(listHref(query))
  return { query, problems: [], inPlace: jobQuery.write(query) }
}

export default async function JobListPage({ searchParams }: PageProps<'/job'>) {
  const entries = entriesOf(await searchParams)
  const { query, problems, inPlace } =
    entries.length === 0 ? await viewInPlace() : { ...jobQuery.read(entries), inPlace: undefined }
  const first = problems.length === 0 ? await firstAnswer(query) : undefined
  const look = readLook((await cookies()).get(lookCookie)?.value)
  return (
    <>
      <JobList first={first} look={look} inPlace={inPlace} />
      {/* Corrects the address before React reads it; behind the list, as scripts wait for style sheets. */}
      {inPlace && (
        <script>{`history.replaceState(null, '', ${JSON.stringify(listHref(query))})`}</script>
      )}
    </>
  )
}
