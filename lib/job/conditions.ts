import type { JobDetail } from './detail'
import type { Instant } from './job'

/**
 * Why a job is not running: what an engine's acquisition asks of it, one condition after the other.
 * The rule is the engine's statement `selectNextJobsToExecute` (Job.xml), not its REST filters: it
 * looks at the job's own suspension, never at that of its process instance, and takes an empty
 * column for no.
 */

/** A sentence with what has a look or a link of its own. */
export type Words = readonly (string | { moment: Instant } | { job: string } | { code: string })[]

export interface Condition {
  name: string
  /** What it is called where it is not met: `No retries left`. */
  obstacle: string
  /** Undefined where the database does not say. */
  met: boolean | undefined
  words: Words
}

type Test = (job: JobDetail, now: Instant) => Pick<Condition, 'met' | 'words'>

const met = (...words: Words) => ({ met: true, words })
const unmet = (...words: Words) => ({ met: false, words })
const unknown = (...words: Words) => ({ met: undefined, words })

const retries: Test = ({ storedRetries: left }) => {
  if (left === null)
    return unmet('The column is empty. The API shows 3, but an executor takes that for none.')
  return left > 0 ? met(`${left} left.`) : unmet('None left.')
}

const due: Test = ({ dueDate }, now) => {
  if (dueDate === null) return met('No due date, so it is due at once.')
  return dueDate <= now
    ? met('Since ', { moment: dueDate }, '.')
    : unmet('Not before ', { moment: dueDate }, '.')
}

const lock: Test = ({ lockOwner, lockExpirationTime: until }, now) => {
  if (lockOwner === null) return met('Nobody has taken it.')
  const owner = { code: lockOwner }
  if (until === null) return unmet('Taken by ', owner, ' without an end, so nobody else ever may.')
  return until < now
    ? met('The lock of ', owner, ' ran out at ', { moment: until }, '.')
    : unmet('Taken by ', owner, ' until ', { moment: until }, '.')
}

/** What suspends a job normally suspends its own state; where it does not, that is worth saying. */
const around = (job: JobDetail): string[] => {
  const suspended = {
    'process instance': job.instanceSuspended,
    'job definition': job.jobDefinitionSuspended,
    'process definition': job.processDefinitionSuspended,
  }
  return Object.entries(suspended).flatMap(([what, is]) => (is ? [what] : []))
}

const suspension: Test = (job) => {
  const others = around(job)
  const and = `${others.join(' and ')} ${others.length > 1 ? 'are' : 'is'}`
  if (job.suspended)
    return others.length > 0
      ? unmet(`The job is suspended, and its ${and}, too.`)
      : unmet('The job itself is suspended; its process instance and definitions are not.')
  return others.length > 0
    ? met(`The job itself is active, which is all that an executor looks at: its ${and} suspended.`)
    : met('Neither the job nor what it belongs to.')
}

const exclusive: Test = ({ exclusive: is, blocker, processInstanceId }) => {
  if (is === null) return unmet('Whether the job is exclusive is not stored: no executor takes it.')
  if (!is) return met('The job is not exclusive: it runs beside others of its process instance.')
  if (processInstanceId === null) return met('The job belongs to no process instance.')
  if (!blocker) return met('No other exclusive job of its process instance is taken.')
  const other = [
    { job: blocker.id },
    ', which ',
    { code: blocker.lockOwner },
    ' has taken until ',
    { moment: blocker.lockExpirationTime },
  ]
  return blocker.sameInstance
    ? unmet('Waits for ', ...other, ': one exclusive job of an instance at a time.')
    : unknown(
        'A called or calling instance has ',
        ...other,
        ': in the way only if the engine is set to keep whole hierarchies exclusive.',
      )
}

const executor: Test = ({ deploymentId, priority, handlerType }) => {
  const cleanup = handlerType === 'history-cleanup' ? ' and cleans up the history' : ''
  const range = `takes priority ${priority}${cleanup}`
  return deploymentId === null
    ? unknown(`Not in the database: whether a job executor runs that ${range}.`)
    : unknown(
        'Not in the database: whether a job executor runs that knows deployment ',
        { code: deploymentId },
        ` (if it looks at deployments) and ${range}.`,
      )
}

/** In the order in which one would look. */
const tests: { name: string; obstacle: string; test: Test }[] = [
  { name: 'Retries left', obstacle: 'no retries left', test: retries },
  { name: 'Due', obstacle: 'not due yet', test: due },
  { name: 'Not locked', obstacle: 'locked', test: lock },
  { name: 'Not suspended', obstacle: 'suspended', test: suspension },
  { name: 'Its turn', obstacle: 'not its turn', test: exclusive },
  { name: 'An executor', obstacle: 'no executor', test: executor },
]

/** `now` is when the job was read. */
export const conditionsOf = (job: JobDetail, now: Instant): Condition[] =>
  tests.map(({ test, ...names }) => ({ ...names, ...test(job, now) }))
