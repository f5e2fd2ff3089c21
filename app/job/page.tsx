import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { attempt } from '@/app/attempt'
import { defaultQuery } from '@/app/default-href'
import { JobList } from '@/components/job/job-list'
import type { FirstAnswer } from '@/components/job/use-job-rows'
import { findJobs, unsupportedBy } from '@/db/jobs'
import { entriesOf } from '@/lib/http/entries'
import { lookCookie, readLook } from '@/lib/job/chosen-look'
import { advised } from '@/lib/job/cost'
import { listHref } from '@/lib/job/links'
import { paged } from '@/lib/job/page-size'
import { type JobQuery, jobQuery } from '@/lib/job/query'
import type { Entry } from '@/lib/job/view'

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

/** The list that the entries ask for. `inPlace`: the query string to go by where the address has none yet. */
async function listOf(entries: Iterable<Entry>, inPlace?: string) {
  const { query, problems } = jobQuery.read(entries)
  const first = problems.length === 0 ? await firstAnswer(query) : undefined
  const look = readLook((await cookies()).get(lookCookie)?.value)
  return <JobList first={first} look={look} inPlace={inPlace} />
}

/**
 * A browser that asks for the bare list is answered with the default view at once, because a redirect is
 * one more way over a phone's line before anything is seen; the address is corrected before React reads it.
 * The script stands behind the list, because scripts wait for the style sheets. Whoever takes an address
 * only from a redirect gets one: Next's router, and scripts.
 */
export default async function JobListPage({ searchParams }: PageProps<'/job'>) {
  const entries = entriesOf(await searchParams)
  if (entries.length > 0) return listOf(entries)
  const query = await defaultQuery()
  const href = listHref(query)
  if (!(await headers()).get('Accept')?.includes('text/html')) redirect(href)
  const search = jobQuery.write(query)
  return (
    <>
      {await listOf(new URLSearchParams(search), search)}
      <script>{`history.replaceState(null, '', ${JSON.stringify(href)})`}</script>
    </>
  )
}
