import { TimeFrame } from '@/components/ui/time-frame'
import type { JobDetail } from '@/lib/job/job'
import type { JobQuery } from '@/lib/job/query'
import { Attempts } from './attempts'
import { ErrorSection } from './error-section'
import { HandlerFacts, LockingFacts, ProcessFacts, TimingFacts } from './job-facts'
import { JobHeader } from './job-header'
import { Related } from './related'
import { Stacktrace } from './stacktrace'

interface Props {
  job: JobDetail
  /** Undefined where there is none, or where it is too large to come with the page. */
  trace: string | undefined
}

/** What is wrong first, and beside it everything that is stored. */
function FailedJob({ job, trace }: Props) {
  return (
    <div className="grid gap-x-8 gap-y-6 p-4 xl:grid-cols-[minmax(0,1fr)_27rem]">
      <div className="flex min-w-0 flex-col gap-6">
        <ErrorSection job={job} />
        {job.stacktraceBytes !== null && (
          <Stacktrace id={job.id} bytes={job.stacktraceBytes} text={trace} />
        )}
        <Attempts job={job} />
      </div>
      <aside aria-label="Facts" className="flex flex-col gap-6">
        <TimingFacts job={job} />
        <ProcessFacts job={job} />
        <LockingFacts job={job} />
        <HandlerFacts job={job} />
        <Related job={job} />
      </aside>
    </div>
  )
}

function SoundJob({ job }: Pick<Props, 'job'>) {
  return (
    <div className="flex flex-col gap-6 p-4">
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2 xl:grid-cols-3 [&>div]:flex [&>div]:flex-col [&>div]:gap-6">
        <div>
          <TimingFacts job={job} />
          <LockingFacts job={job} />
        </div>
        <div>
          <ProcessFacts job={job} />
        </div>
        <div>
          <HandlerFacts job={job} />
          <Related job={job} />
        </div>
      </div>
      <Attempts job={job} />
    </div>
  )
}

/** `list`: where the reader came from. */
export function JobPage({ job, trace, list, asOf }: Props & { list: JobQuery; asOf: string }) {
  return (
    <TimeFrame asOf={asOf}>
      <JobHeader job={job} list={list} asOf={asOf} />
      {job.failed ? <FailedJob job={job} trace={trace} /> : <SoundJob job={job} />}
    </TimeFrame>
  )
}
