'use client'

import { useParams, useSearchParams } from 'next/navigation'
import { Empty } from '@/components/ui/empty'
import { jobIdOf, listOf } from '@/lib/job/links'
import { BackToList } from './back-to-list'

/** An id without a job. Most of them had one: the engine deletes a job when it is done. */
export function JobGone() {
  const id = jobIdOf(useParams<{ id: string }>().id)
  const list = listOf(useSearchParams().get('list'))
  return (
    <div className="flex flex-col px-4 pt-2">
      <title>{`Job ${id} not found · Jobscope`}</title>
      <BackToList list={list} />
      <Empty heading="h1" title="There is no job with this id">
        <p className="break-all font-mono text-ink text-sm">{id}</p>
        <p className="mt-3">
          The engine deletes a job when it was executed, when its process instance ends, and when
          somebody deletes it. A repeating timer goes on as a new job with a new id. Or the id is
          one of another engine.
        </p>
      </Empty>
    </div>
  )
}
