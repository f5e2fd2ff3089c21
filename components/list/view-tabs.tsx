import clsx from 'clsx'
import { useLacks } from '@/components/job/engine-frame'
import { ListLink } from '@/components/job/list-link'
import { useZone } from '@/components/ui/time-frame'
import { listHref } from '@/lib/job/links'
import { countIn, type JobStateCounts } from '@/lib/job/state-counts'
import { roughly } from '@/lib/job/total'
import type { JobView } from '@/lib/job/view'
import { isOfState, type View, viewOf, views, withView } from '@/lib/job/views'
import { timeOfDay } from '@/lib/shown-time'

const countText = ({ set }: View, counts: JobStateCounts): string => {
  const count = countIn(counts, set)
  return count === undefined ? '' : roughly(count, counts.sampled)
}

/** As wide as seven digits, so that counts that arrive or change move nothing. */
const tabClass =
  'flex min-h-11 min-w-16 flex-col justify-center whitespace-nowrap border-b-2 text-base leading-tight'

/** The tab that is chosen comes into sight where a phone shows only some of them; the page stays. */
function reveal(tab: HTMLLIElement | null) {
  const bar = tab?.closest('nav')
  if (!tab || !bar) return
  const { left, right } = tab.getBoundingClientRect()
  if (left < 0 || right > bar.clientWidth) bar.scrollLeft += (left + right - bar.clientWidth) / 2
}

/** The states to look at, each a link with its number within the other filters, which all stay. */
export function ViewTabs({
  view: { query, faulty },
  counts,
}: {
  view: JobView
  /** Undefined until they are known. */
  counts: JobStateCounts | undefined
}) {
  const others = faulty.filter((entry) => !isOfState(entry))
  const current = others.length === faulty.length ? viewOf(query) : undefined
  const lacks = useLacks()
  const zone = useZone()
  const age =
    counts &&
    `${counts.sampled ? 'Projected from a sample' : 'Counted'} at ${timeOfDay(counts.asOf, zone)}.`
  return (
    <nav aria-label="State" className="-mx-4 overflow-x-auto px-4 max-md:[scrollbar-width:none]">
      <ul className="flex w-max gap-5">
        {views.map((one) => (
          <li key={one.name} ref={one === current ? reveal : undefined}>
            <ListLink
              href={listHref(withView(query, one, lacks), others)}
              aria-current={one === current ? 'page' : undefined}
              title={age ? `${one.doc} ${age}` : one.doc}
              className={clsx(
                tabClass,
                one === current
                  ? 'border-accent font-medium text-ink'
                  : 'border-transparent text-muted hover:border-line hover:text-ink',
              )}
            >
              {one.label}
              <span className="h-[1lh] text-muted text-sm">{counts && countText(one, counts)}</span>
            </ListLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
