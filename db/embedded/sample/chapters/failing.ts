import type { ActivityCause } from '../cause'
import { endlessRecursion, longMessage } from '../causes/catalogue'
import { deadlock, duplicateStatement, staleStock } from '../causes/database'
import { diskFull, emptyMessage, noMessage, refundMissing } from '../causes/delegates'
import { invoiceMail, reminderMail } from '../causes/mail'
import { riskRules, unknownProperty } from '../causes/models'
import { cardDeclined } from '../causes/payment-gateway'
import { carrierLimit, carrierUnavailable, crmRefuses } from '../causes/web-services'
import type { Definition } from '../deployments'
import { attemptTimes, failJob } from '../failures'
import { startSome } from '../instances'
import { instanceJob } from '../jobs'
import { activityOf, processModel } from '../process-models'
import type { Sample } from '../sample'
import { dayMs, hourMs, minuteMs, secondMs } from '../time'

/** How many jobs each cause has failed for good within the days, and how many it still delays. */
const everydayFailures: readonly [
  cause: ActivityCause,
  failed: number,
  days: number,
  retrying: number,
][] = [
  [carrierUnavailable, 3, 4, 158],
  [carrierLimit, 0, 1, 47],
  [invoiceMail, 4, 2, 41],
  [reminderMail, 2, 2, 19],
  [staleStock, 5, 6, 31],
  [deadlock, 2, 9, 22],
  [duplicateStatement, 8, 5, 2],
  [refundMissing, 9, 3, 6],
  [unknownProperty, 14, 1, 11],
  [crmRefuses, 11, 12, 7],
  [diskFull, 7, 1, 5],
  [riskRules, 6, 2, 4],
  [cardDeclined, 3, 8, 9],
  [longMessage, 3, 4, 1],
  [endlessRecursion, 2, 6, 1],
  [noMessage, 4, 7, 2],
  [emptyMessage, 2, 10, 0],
]

/** A job of the cause's activity that failed that often, the last time at the given moment. */
export function addFailing(
  sample: Sample,
  definitions: readonly Definition[],
  cause: ActivityCause,
  attempts: number,
  lastMs: number,
) {
  const model = processModel(cause.process)
  const activity = activityOf(model, cause.activity)
  const times = attemptTimes(sample, activity.retry, attempts, lastMs)
  const createdMs = times[0] - sample.random.integer(secondMs, 20 * secondMs)
  const instance = startSome(sample, definitions, model, createdMs)
  failJob(sample, instanceJob(sample, instance, activity, { createdMs }), cause, times)
}

export function addEverydayFailures(sample: Sample, definitions: readonly Definition[]) {
  const { random, nowMs } = sample
  for (const [cause, failed, days, retrying] of everydayFailures) {
    const { retry } = activityOf(processModel(cause.process), cause.activity)
    for (let added = 0; added < failed; added++) {
      const lastMs = nowMs - random.integer(hourMs, days * dayMs)
      addFailing(sample, definitions, cause, retry.attempts, lastMs)
    }
    for (let added = 0; added < retrying; added++) {
      const attempts = 1 + Math.floor(random.fraction() ** 2 * (retry.attempts - 1))
      // Most wait for their time, some for an executor.
      const soMuchOfTheWait = random.chance(0.9) ? random.fraction() * 0.9 : 1
      const waitedMs = retry.waitMs(attempts) * soMuchOfTheWait
      const lastMs = nowMs - Math.floor(waitedMs) - random.integer(secondMs, minuteMs / 4)
      addFailing(sample, definitions, cause, attempts, lastMs)
    }
  }
}
