import { lazy, Suspense } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useZone } from '@/components/ui/time-frame'
import { describeList } from '@/lib/job/describe'
import { jobsText } from '@/lib/job/total'
import { timeOfDay } from '@/lib/shown-time'
import type { Counts } from './use-counts'
import type { JobRows } from './use-job-rows'

const LongCount = lazy(() =>
  import('./long-count').then((module) => ({ default: module.LongCount })),
)

/** How many there are, how old that is, and the way to newer. */
export function ListSummary({
  page,
  answered,
  total,
  busy,
  refresh,
  arrivals,
  showArrivals,
  live,
}: JobRows & Pick<Counts, 'total'>) {
  const zone = useZone()
  return (
    <div className="flex items-center gap-2 max-md:w-full max-md:justify-between text-muted text-sm">
      <p className="flex items-baseline gap-2">
        {/* As wide as most counts, so that one that arrives moves nothing; heard as they change. */}
        <span role="status" className="min-w-[8ch] text-ink md:min-w-[12ch] md:text-right">
          {total && (
            <>
              <span className="sr-only">{describeList(answered)}: </span>
              <Suspense fallback={jobsText(total)}>
                {total.precision === 'capped' ? (
                  <LongCount query={answered} total={total} />
                ) : (
                  jobsText(total)
                )}
              </Suspense>
              <span className="sr-only">{arrivals > 0 && `, ${arrivals} new`}</span>
            </>
          )}
        </span>{' '}
        {page && <span>as of {timeOfDay(page.asOf, zone)}</span>}
      </p>
      {live.paused && <p>live paused: {live.paused}</p>}
      {arrivals > 0 && (
        <button type="button" onClick={showArrivals} className={buttonClass('primary')}>
          +{arrivals} new
        </button>
      )}
      <button
        type="button"
        data-command="refresh"
        onClick={refresh}
        title="Ask the database again"
        className={buttonClass('plain')}
      >
        <Icon
          name="refresh-cw"
          size={13}
          className={busy ? 'animate-spin motion-reduce:animate-none' : undefined}
        />
        <span className="max-md:sr-only">Refresh</span>
      </button>
    </div>
  )
}
