import type { Activity } from '../activity'
import { engineNodes } from '../company'
import type { Definition } from '../deployments'
import { startSome } from '../instances'
import { instanceJob } from '../jobs'
import type { ProcessModel } from '../process-model'
import { activityOf, processModel, processModels } from '../process-models'
import type { Sample } from '../sample'
import type { SampleJob } from '../sample-job'
import { hourMs, minuteMs, secondMs, wallClock } from '../time'

const continuations = processModels.flatMap((model) =>
  model.activities
    .filter(({ jobType, position }) => jobType === 'message' && position !== 'branch')
    .map((activity) => ({ model, activity })),
)

type Place = { model: ProcessModel; activity: Activity }

const somewhere = ({ random }: Sample): Place => random.pick(continuations)

function addContinuation(
  sample: Sample,
  definitions: readonly Definition[],
  { model, activity }: Place,
  createdMs: number,
): SampleJob {
  const instance = startSome(sample, definitions, model, createdMs)
  return instanceJob(sample, instance, activity, { createdMs })
}

/** Jobs that an executor may take: some have just been made, some nobody has taken for a while. */
export function addReadyJobs(sample: Sample, definitions: readonly Definition[]) {
  const { random, nowMs } = sample
  for (let added = 0; added < 36; added++) {
    const createdMs = nowMs - random.integer(200, 25 * secondMs)
    addContinuation(sample, definitions, somewhere(sample), createdMs)
  }
  for (let added = 0; added < 27; added++) {
    const createdMs = nowMs - random.integer(6 * minuteMs, 48 * minuteMs)
    addContinuation(sample, definitions, somewhere(sample), createdMs)
  }
  const tracking = processModel('shipmentTracking')
  const pollCarrier = activityOf(tracking, 'pollCarrier')
  for (let added = 0; added < 9; added++) {
    const dueMs = nowMs - random.integer(2 * minuteMs, 31 * minuteMs)
    const createdMs = dueMs - 12 * hourMs
    const instance = startSome(sample, definitions, tracking, createdMs)
    instanceJob(sample, instance, pollCarrier, { createdMs, dueMs })
  }
}

/** Long, so that the sample still has locked jobs hours after it was written. */
const lockMs = 12 * hourMs

function lock({ row }: SampleJob, owner: string, takenMs: number) {
  row.lockOwner = owner
  row.lockExpirationTime = wallClock(takenMs + lockMs)
  row.rev = (row.rev ?? 0) + 1
}

/** Jobs in the hands of an executor, and those of one that died with them. */
export function addLockedJobs(sample: Sample, definitions: readonly Definition[]) {
  const { random, nowMs, newId } = sample
  const owners = engineNodes.map((node) => `${node}:8080$${newId()}`)
  const orders = processModel('orderFulfilment')

  // Two branches of an order are exclusive: while one is locked, the other has to wait.
  for (const owner of owners.slice(0, 2)) {
    const createdMs = nowMs - random.integer(20 * secondMs, 90 * secondMs)
    const instance = startSome(sample, definitions, orders, createdMs)
    const [locked] = ['reserveStock', 'sendOrderConfirmation'].map((id) =>
      instanceJob(sample, instance, activityOf(orders, id), { createdMs }),
    )
    if (locked) lock(locked, owner, createdMs + 2 * secondMs)
  }
  for (let added = 0; added < 6; added++) {
    const createdMs = nowMs - random.integer(2 * secondMs, 7 * minuteMs)
    const job = addContinuation(sample, definitions, somewhere(sample), createdMs)
    lock(job, random.pick(owners), createdMs + secondMs)
  }
  const dead = `${engineNodes[2]}:8080$${newId()}`
  for (let added = 0; added < 4; added++) {
    const createdMs = nowMs - lockMs - random.integer(35 * minuteMs, 38 * minuteMs)
    const job = addContinuation(sample, definitions, somewhere(sample), createdMs)
    lock(job, dead, createdMs + secondMs)
  }
}
