import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { attempt } from '@/app/attempt'
import { JobPage } from '@/components/job/job-page'
import { jobName } from '@/components/job/job-type'
import { JobUnread } from '@/components/job/job-unread'
import { findJob, findStacktrace } from '@/db/jobs'
import { jobIdOf, listOf } from '@/lib/job/links'
import { hasNul } from '@/lib/query/kind'

/** Up to this size a stack trace comes with the page; ordinary ones have a quarter of it. */
const traceBytesWithPage = 64 * 1024

/** The title and the page ask for the same job; the second asks in vain. */
const read = cache((id: string) =>
  attempt(`/job/${id}`, async (engine) => {
    const asOf = engine.now()
    const job = hasNul(id) ? undefined : await findJob(engine, id)
    if (!job) return undefined
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
  // Of a job that is not there its page says so itself.
  return result.value ? { title: `${jobName(result.value.job)} · ${id} · Jobscope` } : {}
}

export default async function JobDetailPage({ params, searchParams }: PageProps<'/job/[id]'>) {
  const result = await read(jobIdOf((await params).id))
  const list = listOf([(await searchParams).list].flat()[0])
  if ('failure' in result) {
    const { status, message } = result.failure
    return <JobUnread failure={{ status, message }} list={list} />
  }
  if (!result.value) notFound()
  return <JobPage {...result.value} list={list} />
}
