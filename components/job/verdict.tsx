'use client'

import type { ReactNode } from 'react'
import { MomentInText } from '@/components/ui/moment'
import { useAsOf } from '@/components/ui/time-frame'
import type { JobDetail } from '@/lib/job/job'
import { lockExpired, overdueBy, takableSince } from '@/lib/job/lateness'
import { type JobState, stateOf } from '@/lib/job/state'
import { span } from '@/lib/shown-time'

type Sentence = (job: JobDetail, asOf: string) => ReactNode

const retriesLeft = (retries: number) => (retries === 1 ? '1 retry' : `${retries} retries`)

const suspendedAround = (job: JobDetail) =>
  [
    job.instanceSuspended && 'process instance',
    job.jobDefinitionSuspended && 'job definition',
    job.processDefinitionSuspended && 'process definition',
  ].filter(Boolean)

/** For a job that an executor could take now. */
function Takable({ job, asOf }: { job: JobDetail; asOf: string }) {
  const since = takableSince(job, asOf)
  const late = overdueBy(job, asOf)
  if (job.instanceSuspended)
    return 'Not executed while its process instance is suspended, although nothing else is in its way.'
  if (late !== undefined)
    return `Nobody has taken it for ${span(late)}: is a job executor running that has its deployment?`
  return since === undefined ? (
    'A job executor may take it at any moment.'
  ) : (
    <>
      A job executor may take it since <MomentInText instant={since} />.
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
  suspended: (job) => {
    const around = suspendedAround(job)
    return `Not executed until somebody activates it.${
      around.length > 0
        ? ` Its ${around.join(' and ')} ${around.length > 1 ? 'are' : 'is'} suspended too.`
        : ''
    }`
  },
  locked: ({ lockOwner, lockExpirationTime }) => (
    <>
      Taken by <span className="font-mono text-sm">{lockOwner}</span>, which executes it or has it
      in its queue
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
export function Verdict({ job }: { job: JobDetail }) {
  const asOf = useAsOf()
  return (
    <p className="max-w-[80ch] text-base">
      {sentences[stateOf(job, asOf)](job, asOf)}
      {lockExpired(job, asOf) && (
        <>
          {' '}
          The lock of <span className="font-mono text-sm">{job.lockOwner}</span> ran out before the
          job was done.
        </>
      )}
    </p>
  )
}
