import { TimeFrame } from '@/components/ui/time-frame'
import type { JobDetail } from '@/lib/job/job'
import type { JobQuery } from '@/lib/job/query'
import { Attempts } from './attempts'
import { ErrorSection } from './error-section'
import { JobFacts } from './job-facts'
import { JobHeader } from './job-header'
import { Related } from './related'
import { Stacktrace } from './stacktrace'

/** One job: what is wrong first, and beside it everything that is stored; with nothing wrong, that alone. */
export function JobPage({
  job,
  trace,
  list,
  asOf,
}: {
  job: JobDetail
  /** Undefined where it is too large to come with the page. */
  trace: string | undefined
  list: JobQuery
  asOf: string
}) {
  return (
    <TimeFrame asOf={asOf}>
      <JobHeader job={job} list={list} asOf={asOf} />
      {job.failed ? (
        <div className="grid gap-x-8 gap-y-6 p-4 xl:grid-cols-[minmax(0,1fr)_27rem]">
          <div className="flex min-w-0 flex-col gap-6">
            <ErrorSection job={job} />
            {job.stacktraceBytes !== null && (
              <Stacktrace id={job.id} bytes={job.stacktraceBytes} text={trace} />
            )}
            <Attempts log={job.log} />
          </div>
          <aside className="flex flex-col gap-6">
            <JobFacts job={job} />
            <Related job={job} />
          </aside>
        </div>
      ) : (
        <div className="flex flex-col gap-6 p-4">
          <div className="columns-[27rem] gap-x-8 *:mb-6 *:break-inside-avoid">
            <JobFacts job={job} />
            <Related job={job} />
          </div>
          <Attempts log={job.log} />
        </div>
      )}
    </TimeFrame>
  )
}
