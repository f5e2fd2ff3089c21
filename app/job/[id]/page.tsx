import type { Metadata } from 'next'
import { cache } from 'react'
import { attempt } from '@/app/attempt'
import { jobName } from '@/components/job/job-type'
import { JobGone } from '@/components/job-page/job-gone'
import { JobPage } from '@/components/job-page/job-page'
import { JobUnread } from '@/components/job-page/job-unread'
import { findGoneJob, findJob, findStacktrace } from '@/db/jobs'
import { readSettings } from '@/lib/env'
import { jobIdOf, listOf } from '@/lib/job/links'
import { hasNul } from '@/lib/query/kind'

/** Up to this size a stack trace comes with the page; ordinary ones have a quarter of it. */
const traceBytesWithPage = 64 * 1024

/** The title and the page ask for the same job; the second asks in vain. */
const read = cache((id: string) =>
  attempt(`/job/${id}`, async (engine) => {
    const asOf = engine.now()
    const askable = !hasNul(id)
    const job = askable ? await findJob(engine, id) : undefined
    if (!job) return { asOf, known: askable ? await findGoneJob(engine, id) : undefined }
    const bytes = job.stacktraceBytes ?? 0
    const small = bytes > 0 && bytes <= traceBytesWithPage
    const trace = small ? (await findStacktrace(engine, id)).text : undefined
    return { asOf, job, trace }
  }),
)

export async function generateMetadata({ params }: PageProps<'/job/[id]'>): Promise<Metadata> {
  const id = jobIdOf((await params).id)
  const result = await read(id)
  if ('failure' in result) return { title: `Job ${id} · Jobscope` }
  const { job } = result.value
  // Next leaves out the metadata of a page that is a 404; it says its title itself.
  return job ? { title: `${jobName(job)} · ${id} · Jobscope` } : {}
}

/** A job that is gone has a page, too; the status 404 is the business of `proxy.ts`. */
export default async function JobDetailPage({ params, searchParams }: PageProps<'/job/[id]'>) {
  const id = jobIdOf((await params).id)
  const result = await read(id)
  const list = listOf([(await searchParams).list].flat()[0])
  if ('failure' in result) {
    const { status, message } = result.failure
    return <JobUnread id={id} failure={{ status, message }} list={list} />
  }
  const { job, asOf, trace, known } = result.value
  const frame = { list, asOf, webapp: readSettings(process.env).ENGINE_WEBAPP_URL }
  if (!job) return <JobGone id={id} known={known} {...frame} />
  return <JobPage job={job} trace={trace} {...frame} />
}
