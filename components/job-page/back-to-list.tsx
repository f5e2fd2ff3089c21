import { Icon } from '@/components/ui/icon'
import { PendingLink } from '@/components/ui/pending-link'
import { describeQuery } from '@/lib/job/describe'
import { listHref } from '@/lib/job/links'
import type { JobQuery } from '@/lib/job/query'

/** The way back to the list as it was. */
export function BackToList({ list }: { list: JobQuery }) {
  return (
    <PendingLink
      href={listHref(list)}
      data-command="back"
      className="-ml-1 inline-flex min-h-7 items-center gap-0.5 self-start rounded pr-2 text-muted text-sm hover:bg-hover hover:text-ink"
    >
      <Icon name="chevron-left" size={14} />
      {describeQuery(list)}
    </PendingLink>
  )
}
