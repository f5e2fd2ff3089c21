import type { Cause, Failing } from './cause'
import { engineNodes, hostname } from './company'
import { has, mark } from './instances'
import { logJob } from './job-log'
import type { RetryCycle } from './retries'
import type { Row } from './rows'
import type { Sample } from './sample'
import type { SampleJob } from './sample-job'
import { secondMs, wallClock } from './time'
import { engineFrames } from './traces/engine-frames'
import { printStackTrace, type Throwable } from './traces/stack-trace'

/** What the engine keeps of a message. */
const messageLength = 4000

/** When the attempts were made, of which the last one is known. */
export function attemptTimes(
  { random }: Sample,
  { waitMs }: RetryCycle,
  attempts: number,
  lastMs: number,
): [firstMs: number, ...laterMs: number[]] {
  const times: [number, ...number[]] = [lastMs]
  for (let attempt = attempts - 1; attempt > 0; attempt--) {
    const delayMs = random.integer(2 * secondMs, 40 * secondMs)
    times.unshift(times[0] - waitMs(attempt) - delayMs)
  }
  return times
}

function storeTrace(
  { rows, newId }: Sample,
  trace: string,
  atMs: number,
  given: Partial<Row<'byteArray'>>,
): string {
  const id = newId()
  rows.byteArray.push({
    rev: 1,
    name: 'job.exceptionByteArray',
    bytes: Buffer.from(trace),
    createTime: wallClock(atMs),
    ...given,
    id,
  })
  return id
}

function failing(sample: Sample, { row, instance }: SampleJob): Failing {
  return {
    random: sample.random,
    businessKey: instance?.row.businessKey ?? row.id,
    definitionId: row.processDefinitionId ?? '',
  }
}

/**
 * Fails the job once for each time and writes the job log. As the engine does it: an attempt is logged
 * with the retries before it is counted, and the first failure is when the retry cycle takes hold.
 * Returns the last stack trace.
 */
export function failAttempts(
  sample: Sample,
  job: SampleJob,
  cause: Cause,
  timesMs: readonly number[],
): string {
  const about = failing(sample, job)
  const below = engineFrames[cause.calledBy]
  const print = (thrown: Throwable) => ({ thrown, trace: printStackTrace(thrown, below) })
  const usual = print(cause.thrown(about))
  const first = cause.thrownAtFirst ? print(cause.thrownAtFirst(about)) : usual
  const { row, retry } = job

  for (const [index, atMs] of timesMs.entries()) {
    const { thrown, trace } = index === 0 ? first : usual
    row.sequenceCounter = (row.sequenceCounter ?? 0n) + 1n
    const entry = logJob(sample, job, 'failed', atMs, hostname(sample.random.pick(engineNodes)))
    entry.failedActivityId = cause.failedActivity ?? job.source.activityId
    entry.jobExceptionMessage = thrown.message?.slice(0, messageLength) ?? null
    entry.jobExceptionStackId = storeTrace(sample, trace, atMs, {
      type: 3,
      rootProcessInstanceId: row.rootProcessInstanceId ?? null,
    })
    // Locked for the attempt, then unlocked with its outcome.
    row.rev = (row.rev ?? 0) + 2
    row.retries = retry.attempts - (index + 1)
    const waitMs = retry.waitMs(index + 1)
    if (waitMs > 0) row.dueDate = wallClock(atMs + waitMs)
    row.exceptionMessage = entry.jobExceptionMessage
    row.failedActivityId = entry.failedActivityId
    row.lastFailureLogId = entry.id ?? null
  }
  return usual.trace
}

function openIncident(
  sample: Sample,
  { row, source, instance, execution }: SampleJob,
  atMs: number,
) {
  const { rows, newId } = sample
  const id = newId()
  rows.incident.push({
    id,
    rev: 1,
    timestamp: wallClock(atMs),
    message: row.exceptionMessage ?? null,
    type: 'failedJob',
    executionId: row.executionId ?? null,
    activityId: source.activityId,
    failedActivityId: row.failedActivityId ?? null,
    processInstanceId: row.processInstanceId ?? null,
    processDefinitionId: row.processDefinitionId ?? null,
    causeIncidentId: id,
    rootCauseIncidentId: id,
    configuration: row.id,
    tenantId: row.tenantId ?? null,
    jobDefinitionId: row.jobDefinitionId ?? null,
  })
  if (execution) mark(execution, has.incident)

  // The engine repeats an incident in every instance that waits for this one.
  let causeIncidentId = id
  for (let caller = instance?.caller; caller; caller = caller.instance.caller) {
    const repeated = newId()
    rows.incident.push({
      id: repeated,
      rev: 1,
      timestamp: wallClock(atMs),
      type: 'failedJob',
      executionId: caller.execution.id,
      activityId: caller.execution.activityId ?? null,
      failedActivityId: caller.execution.activityId ?? null,
      processInstanceId: caller.instance.row.id,
      processDefinitionId: caller.instance.definition.row.id,
      causeIncidentId,
      rootCauseIncidentId: id,
      tenantId: caller.instance.row.tenantId ?? null,
    })
    mark(caller.execution, has.incident)
    causeIncidentId = repeated
  }
}

/** Fails a job that is still there: retrying, or failed for good with an incident. */
export function failJob(
  sample: Sample,
  job: SampleJob,
  cause: Cause,
  timesMs: readonly [number, ...number[]],
) {
  const trace = failAttempts(sample, job, cause, timesMs)
  const lastMs = timesMs.at(-1) ?? timesMs[0]
  job.row.exceptionStackId = storeTrace(sample, trace, timesMs[0], { type: 2, rev: timesMs.length })
  if (job.row.retries === 0) openIncident(sample, job, lastMs)
}
