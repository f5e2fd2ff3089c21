import { CopyButton } from '@/components/ui/copy-button'
import { ScrollArea } from '@/components/ui/scroll-area'
import type { JobDetail } from '@/lib/job/detail'

/** What the last attempt failed with, whole. */
export function ErrorSection({
  job: { exceptionMessage, failedActivityId, activityId },
}: {
  job: JobDetail
}) {
  if (exceptionMessage === null) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="flex items-center gap-1 font-semibold text-base">
        Error
        {failedActivityId !== null && failedActivityId !== activityId && (
          <span className="font-normal text-muted"> in {failedActivityId}</span>
        )}
        <CopyButton text={exceptionMessage} what="error message" />
      </h2>
      <ScrollArea
        label="Error message"
        className="max-h-60 whitespace-pre-wrap break-words rounded border border-failed/40 bg-failed-wash px-3 py-2 text-base"
      >
        {exceptionMessage}
      </ScrollArea>
    </section>
  )
}
