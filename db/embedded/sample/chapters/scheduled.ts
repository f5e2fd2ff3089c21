import { tenants } from '../company'
import { type Definition, definitionAt } from '../deployments'
import { startSome } from '../instances'
import { instanceJob, startJob } from '../jobs'
import { processModels } from '../process-models'
import type { Sample } from '../sample'
import { dayMs } from '../time'

/** Instances that wait for a timer. */
export function addWaitingTimers(
  sample: Sample,
  definitions: readonly Definition[],
  count: number,
) {
  const { random, nowMs } = sample
  for (let added = 0; added < count; added++) {
    const model = random.pick(processModels, ({ share }) => share)
    const waiting = model.activities.filter(({ timer, position }) => timer && position !== 'none')
    const activity = random.pick(waiting)
    const timing = activity.timer?.waiting(random, nowMs)
    if (!timing) continue
    // Some instances have come a long way, in the version that they started with.
    const underwayMs = random.chance(0.15) ? Math.floor(random.fraction() * 400 * dayMs) : 0
    const instance = startSome(sample, definitions, model, timing.createdMs - underwayMs)
    const { row } = instanceJob(sample, instance, activity, timing)
    // A timer that fires again is made anew, and that one is not told its root instance.
    if (row.repeat && random.chance(0.4)) row.rootProcessInstanceId = null
  }
}

/** The timers that start instances: one for each, of the latest version of a process. */
export function addStartTimers(sample: Sample, definitions: readonly Definition[]) {
  const { random, nowMs } = sample
  for (const model of processModels) {
    for (const activity of model.activities.filter(({ position }) => position === 'none')) {
      for (const tenantId of model.perTenant ? tenants.map(({ id }) => id) : [null]) {
        const timing = activity.timer?.waiting(random, nowMs)
        const definition = definitionAt(definitions, model, tenantId, nowMs)
        if (timing) startJob(sample, definition, activity, timing)
      }
    }
  }
}
