import { TimeFrame } from '@/components/ui/time-frame'
import type { JobDetail } from '@/lib/job/detail'
import { type JobQuery, jobQuery } from '@/lib/job/query'
import { Attempts } from './attempts'
import { ErrorSection } from './error-section'
import { FoldedTrace } from './folded-trace'
import { HandlerFacts, LockingFacts, ProcessFacts, TimingFacts } from './job-facts'
import { JobHeader } from './job-header'
import { RawJson } from './raw-json'
import { Related } from './related'
import { Stacktrace } from './stacktrace'
import { WhyNotRunning } from './why-not-running'

interface Props {
  job: JobDetail
  /** Undefined where there is none, or where it is too large to come with the page. */
  trace: string | undefined
  asOf: string
  /** The list that the reader came from. */
  list: JobQuery
  /** Address of the engine's own web app. */
  webapp: string | undefined
}

/** What is the matter first, and beside it everything that is stored. */
export function JobPage({ job, trace, list, asOf, webapp }: Props) {
  return (
    <TimeFrame asOf={asOf}>
      <JobHeader job={job} list={list} asOf={asOf} />
      <div className="grid gap-x-8 gap-y-6 p-4 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[minmax(0,1fr)_27rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <WhyNotRunning job={job} asOf={asOf} list={jobQuery.write(list)} />
          <ErrorSection job={job} />
          {job.stacktraceBytes !== null && (
            <Stacktrace id={job.id} bytes={job.stacktraceBytes} text={trace}>
              {trace !== undefined && (
                <FoldedTrace text={trace} asThrown={false} unfolded={false} />
              )}
            </Stacktrace>
          )}
          <Attempts log={job.log} shown={job.exceptionMessage} />
          <RawJson id={job.id} />
        </div>
        <aside aria-label="Facts" className="flex min-w-0 flex-col gap-6">
          <Related job={job} />
          <TimingFacts job={job} />
          <ProcessFacts job={job} webapp={webapp} />
          <LockingFacts job={job} />
          <HandlerFacts job={job} />
        </aside>
      </div>
    </TimeFrame>
  )
}
