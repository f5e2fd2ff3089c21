import type { ReactNode } from 'react'
import { MomentInText } from '@/components/ui/moment'
import type { JobDetail } from '@/lib/job/detail'
import { lockExpired, overdueBy, takableSince } from '@/lib/job/lateness'
import { type JobState, stateOf } from '@/lib/job/state'
import { span } from '@/lib/shown-time'

type Sentence = (job: JobDetail, asOf: string) => ReactNode

const retriesLeft = (retries: number) => (retries === 1 ? '1 retry' : `${retries} retries`)

/** For a job that an executor could take now, if nothing else is in its way. */
function Takable({ job, asOf }: { job: JobDetail; asOf: string }) {
  const { blocker } = job
  if (job.storedRetries === null || job.exclusive === null)
    return 'But no executor takes it: a column that an executor asks for is empty.'
  if (blocker?.sameInstance)
    return (
      <>
        It waits for another exclusive job of its process instance, which{' '}
        <code className="font-mono text-sm">{blocker.lockOwner}</code> has taken until{' '}
        <MomentInText instant={blocker.lockExpirationTime} />.
      </>
    )
  const since = takableSince(job, asOf)
  const late = overdueBy(job, asOf)
  if (since === undefined) return 'A job executor may take it at any moment.'
  return (
    <>
      Ready since <MomentInText instant={since} bare />;{' '}
      {late === undefined
        ? 'a job executor may take it at any moment.'
        : `nobody has taken it for ${span(late)}: is a job executor running that knows its deployment?`}
    </>
  )
}

const sentences: Record<JobState, Sentence> = {
  failed: ({ incidentTime }) => (
    <>
      No retries left: nothing happens until somebody sets new retries or deletes the job.
      {incidentTime && (
        <>
          {' '}
          Failed for good at <MomentInText instant={incidentTime} />.
        </>
      )}
    </>
  ),
  suspended: ({ retries }) =>
    `Not executed until somebody activates it.${retries <= 0 ? ' It has no retries left, either.' : ''}`,
  locked: ({ lockOwner, lockExpirationTime }) => (
    <>
      Taken by <span className="break-all font-mono text-sm">{lockOwner}</span>, which executes it
      or has it in its queue
      {lockExpirationTime && (
        <>
          {' '}
          until <MomentInText instant={lockExpirationTime} />
        </>
      )}
      .
    </>
  ),
  retrying: (job, asOf) =>
    job.dueDate !== null && job.dueDate > asOf ? (
      <>
        It failed and has {retriesLeft(job.retries)} left. Next attempt due{' '}
        <MomentInText instant={job.dueDate} />.
      </>
    ) : (
      <>
        It failed and has {retriesLeft(job.retries)} left. <Takable job={job} asOf={asOf} />
      </>
    ),
  scheduled: ({ dueDate }) =>
    dueDate && (
      <>
        Waits for its due date, <MomentInText instant={dueDate} />.
      </>
    ),
  ready: (job, asOf) => <Takable job={job} asOf={asOf} />,
}

/** What the job's state means, and what it waits for. */
export function Verdict({ job, asOf }: { job: JobDetail; asOf: string }) {
  return (
    <p className="max-w-[80ch] text-base">
      {sentences[stateOf(job, asOf)](job, asOf)}
      {lockExpired(job, asOf) && (
        <>
          {' '}
          The lock of <span className="break-all font-mono text-sm">{job.lockOwner}</span> ran out
          before the job was done.
        </>
      )}
    </p>
  )
}
