import type { ShownFailure } from '@/components/job/failure'
import { Notice } from '@/components/ui/notice'
import { RefreshPage } from '@/components/ui/refresh-page'
import type { JobQuery } from '@/lib/job/query'
import { BackToList } from './back-to-list'
import { WholeId } from './whole-id'

/** A job that could not be read: that says nothing about whether it exists. */
export function JobUnread({
  id,
  failure,
  list,
}: {
  id: string
  failure: ShownFailure
  list: JobQuery
}) {
  return (
    <div className="flex flex-col gap-3 px-4 pt-2">
      <BackToList list={list} />
      <Notice
        tone="bad"
        heading="h1"
        title="The job could not be read"
        actions={<RefreshPage label="Try again" />}
      >
        <WholeId id={id} what="job id" />
        <p className="mt-1">{failure.message}</p>
      </Notice>
    </div>
  )
}
