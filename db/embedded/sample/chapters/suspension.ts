import { type Definition, definitionAt } from '../deployments'
import { processModel } from '../process-models'
import { type Row, suspension } from '../rows'
import type { Sample } from '../sample'
import { addActivation } from './housekeeping'

const suspend = (...rows: { suspensionState?: number | null; rev?: number | null }[]) => {
  for (const row of rows) {
    row.suspensionState = suspension.suspended
    row.rev = (row.rev ?? 0) + 1
  }
}

/** With its job definitions, instances and their jobs, as an operator mostly wants it. */
function suspendDefinition({ rows }: Sample, { row: { id } }: Definition) {
  const ofDefinition = ({ processDefinitionId }: { processDefinitionId?: string | null }) =>
    processDefinitionId === id
  suspend(
    ...rows.processDefinition.filter((definition) => definition.id === id),
    ...rows.jobDefinition.filter(ofDefinition),
    ...rows.execution.filter(ofDefinition),
    ...rows.job.filter(ofDefinition),
  )
}

/** The jobs of one activity; their instances go on elsewhere. */
function suspendActivity({ rows }: Sample, { row: { id } }: Definition, activity: string) {
  const suspended = rows.jobDefinition.filter(
    ({ processDefinitionId, activityId }) => processDefinitionId === id && activityId === activity,
  )
  const ids = new Set(suspended.map((definition) => definition.id))
  suspend(...suspended, ...rows.job.filter(({ jobDefinitionId }) => ids.has(jobDefinitionId ?? '')))
}

/** Suspends the instance without its jobs: each of these has a suspension state of its own. */
function suspendInstance({ rows }: Sample, instanceId: string) {
  suspend(...rows.execution.filter(({ processInstanceId }) => processInstanceId === instanceId))
}

/** Nobody has touched it yet: no executor, no exception, no suspension. */
const untouched = ({ rev, suspensionState, processInstanceId }: Row<'job'>) =>
  rev === 1 && suspensionState === suspension.active && processInstanceId != null

/** Everything that an operator stopped, in each of the ways in which that is possible. */
export function suspendSome(sample: Sample, definitions: readonly Definition[]) {
  const { rows, random, nowMs } = sample
  const latest = (key: string, tenantId: string) =>
    definitionAt(definitions, processModel(key), tenantId, nowMs)

  const dunning = latest('dunning', 'tarnholm-ch')
  suspendDefinition(sample, dunning)
  addActivation(sample, dunning)
  suspendActivity(sample, latest('invoice', 'tarnholm-nl'), 'approvalReminder')

  const candidates = rows.job.filter(untouched)
  for (let stopped = 0; stopped < 24; stopped++) {
    const job = random.pick(candidates)
    suspendInstance(sample, job.processInstanceId ?? '')
    // Of a few instances somebody activated the job again, by itself.
    if (stopped < 18 && job.suspensionState === suspension.active) suspend(job)
  }
  for (let stopped = 0; stopped < 12; stopped++) {
    const job = random.pick(candidates)
    if (job.suspensionState === suspension.active) suspend(job)
  }
}
