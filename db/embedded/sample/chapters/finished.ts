import { invoiceMail, reminderMail } from '../causes/mail'
import { carrierUnavailable } from '../causes/web-services'
import { engineNodes, hostname } from '../company'
import { type Definition, definitionAt } from '../deployments'
import { attemptTimes, failAttempts } from '../failures'
import { someTenant } from '../instances'
import { logJob } from '../job-log'
import { definitionJob } from '../jobs'
import { processModels } from '../process-models'
import type { Sample } from '../sample'
import { dayMs, minuteMs, secondMs, wallClock } from '../time'

/** Causes that pass by themselves. */
const passing = [carrierUnavailable, invoiceMail, reminderMail]

/** One of the jobs that are gone and known from the job log alone. */
function addFinishedJob(sample: Sample, definitions: readonly Definition[]) {
  const { random, nowMs, newId } = sample
  const model = random.pick(processModels, ({ share }) => share + 1)
  const activity = random.pick(model.activities)
  const host = hostname(random.pick(engineNodes))
  const doneMs = nowMs - random.integer(5 * minuteMs, 14 * dayMs)
  const cause = passing.find(({ activity: id }) => id === activity.id)
  const attempts = cause && random.chance(0.3) ? random.integer(1, 2) : 0
  const failedMs = doneMs - activity.retry.waitMs(attempts) - random.integer(1, 9 * secondMs)
  const times = attempts > 0 ? attemptTimes(sample, activity.retry, attempts, failedMs) : []

  const startedMs = (times[0] ?? doneMs) - random.integer(40, 3 * secondMs)
  const timing = activity.timer?.waiting(random, startedMs)
  const aheadMs = timing ? timing.dueMs - timing.createdMs : 0
  // A timer whose task was done in time is deleted before it is due.
  const deleted = activity.hasTask && random.chance(0.6)
  const createdMs = startedMs - Math.floor(deleted ? aheadMs * random.fraction() : aheadMs)

  const definition = definitionAt(definitions, model, someTenant(sample, model), createdMs)
  const instanceId = activity.position === 'none' ? null : newId()
  const job = definitionJob(sample, definition, activity, createdMs, {
    processInstanceId: instanceId,
    rootProcessInstanceId: instanceId,
    executionId: instanceId && (activity.position === 'instance' ? instanceId : newId()),
    dueDate: activity.timer ? wallClock(createdMs + aheadMs) : null,
  })
  if (cause) failAttempts(sample, job, cause, times)
  job.row.sequenceCounter = (job.row.sequenceCounter ?? 0n) + 1n
  logJob(sample, job, deleted ? 'deleted' : 'successful', doneMs, host)
}

export function addFinishedJobs(sample: Sample, definitions: readonly Definition[], count: number) {
  for (let added = 0; added < count; added++) addFinishedJob(sample, definitions)
}
