'use client'

import { useQuery } from '@tanstack/react-query'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { PendingLink } from '@/components/ui/pending-link'
import { countBeforeOptions, jobCountOptions, neighboursOptions } from '@/lib/job/client'
import type { JobCount } from '@/lib/job/job'
import { jobHref } from '@/lib/job/links'
import { type JobQuery, jobQuery } from '@/lib/job/query'
import { counted, numberText, totalText } from '@/lib/job/total'

const directions = {
  previous: { label: 'Previous job of the list', icon: 'chevron-left' },
  next: { label: 'Next job of the list', icon: 'chevron-right' },
} as const

function Step({
  to,
  id,
  list,
}: {
  to: keyof typeof directions
  id: string | null | undefined
  list: string
}) {
  const { label, icon } = directions[to]
  const content = (
    <>
      <Icon name={icon} size={15} />
      <span className="sr-only">{label}</span>
    </>
  )
  const look = buttonClass('quiet', 'px-1.5!')
  return id ? (
    <PendingLink href={jobHref(id, list)} title={label} className={look}>
      {content}
    </PendingLink>
  ) : (
    <span aria-disabled className={look}>
      {content}
    </span>
  )
}

const placeText = (before: JobCount, all: JobCount) => {
  const place = before.atLeast ? `> ${numberText(before.count)}` : numberText(before.count + 1)
  return `${place} of ${totalText(counted(all))}`
}

/**
 * The way through the list that the page was opened from. Where the job stands in it comes when it
 * comes, into a place that is kept; nothing waits for it.
 */
export function ListWalk({ id, list }: { id: string; list: JobQuery }) {
  const { data: neighbours } = useQuery({ ...neighboursOptions(id, list), retry: false })
  const { data: before } = useQuery({ ...countBeforeOptions(id, list), retry: false })
  const { data: all } = useQuery({ ...jobCountOptions(list), retry: false })
  const canonical = jobQuery.write(list)
  return (
    <nav
      aria-label="List"
      className="flex items-center text-muted text-sm max-md:order-last max-md:w-full max-md:justify-between md:ml-auto"
    >
      <Step to="previous" id={neighbours?.previous} list={canonical} />
      <span className="min-w-36 whitespace-nowrap text-center" aria-live="polite">
        {neighbours?.listed === false
          ? 'no longer in the list'
          : before && all && placeText(before, all)}
      </span>
      <Step to="next" id={neighbours?.next} list={canonical} />
    </nav>
  )
}
