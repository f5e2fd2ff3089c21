import type { Activity } from './activity'
import { tenants } from './company'
import { type Definition, definitionAt } from './deployments'
import type { ProcessModel } from './process-model'
import { processModel } from './process-models'
import { type Row, suspension } from './rows'
import type { Sample } from './sample'
import { yearOf } from './time'

type ExecutionRow = Row<'execution'>

/** Bits of the engine's CACHED_ENT_STATE_: what an execution has, so that it need not ask. */
export const has = { task: 2, job: 4, incident: 8, variables: 16, calledInstance: 32 } as const

export function mark(execution: ExecutionRow, bits: number) {
  execution.cachedEntityState = (execution.cachedEntityState ?? 0) | bits
}

export interface Instance {
  definition: Definition
  /** The row whose id is the instance's. */
  row: ExecutionRow
  /** The execution in the calling instance that waits for this one. */
  caller: { instance: Instance; execution: ExecutionRow } | null
}

const execution = (id: string, given: Partial<ExecutionRow>): ExecutionRow => ({
  rev: 1,
  isActive: true,
  isConcurrent: false,
  isScope: true,
  isEventScope: false,
  suspensionState: suspension.active,
  cachedEntityState: 0,
  sequenceCounter: 2n,
  ...given,
  id,
})

function startInstance(
  sample: Sample,
  definition: Definition,
  startedMs: number,
  caller: Instance['caller'] = null,
): Instance {
  const id = sample.newId()
  const digits = (count: number) =>
    String(sample.random.integer(1, 10 ** count - 1)).padStart(count, '0')
  const { businessKey } = definition.model
  const row = execution(id, {
    rootProcessInstanceId: caller?.instance.row.rootProcessInstanceId ?? id,
    processInstanceId: id,
    businessKey:
      caller?.instance.row.businessKey ?? businessKey?.(yearOf(startedMs), digits) ?? null,
    processDefinitionId: definition.row.id,
    processDefinitionKey: definition.row.key,
    superExecutionId: caller?.execution.id ?? null,
    activityInstanceId: id,
    tenantId: definition.row.tenantId ?? null,
    cachedEntityState: has.variables,
  })
  sample.rows.execution.push(row)
  return { definition, row, caller }
}

function addChild(sample: Sample, instance: Instance, given: Partial<ExecutionRow>) {
  instance.row.isActive = false
  const child = execution(sample.newId(), {
    rootProcessInstanceId: instance.row.rootProcessInstanceId ?? null,
    processInstanceId: instance.row.id,
    parentId: instance.row.id,
    processDefinitionId: instance.definition.row.id,
    processDefinitionKey: instance.definition.row.key,
    tenantId: instance.row.tenantId ?? null,
    sequenceCounter: 4n,
    ...given,
  })
  sample.rows.execution.push(child)
  return child
}

/** The execution that waits in the activity, entered now. */
export function enter(sample: Sample, instance: Instance, activity: Activity): ExecutionRow {
  const { waitsIn, position, hasTask } = activity
  const bits = has.job | (hasTask ? has.task : 0)
  if (position === 'branch') {
    const place = { activityId: waitsIn, isConcurrent: true, isScope: false }
    return addChild(sample, instance, { ...place, cachedEntityState: bits })
  }
  const entered = `${waitsIn}:${sample.newId()}`
  if (position === 'scope') {
    const place = { activityId: waitsIn, activityInstanceId: entered }
    return addChild(sample, instance, { ...place, cachedEntityState: bits })
  }
  instance.row.activityId = waitsIn
  // Before an activity with an asynchronous continuation, the activity has no instance yet.
  instance.row.activityInstanceId = hasTask ? entered : null
  mark(instance.row, bits)
  return instance.row
}

export function someTenant(sample: Sample, model: ProcessModel): string | null {
  return model.perTenant ? sample.random.pick(tenants, ({ share }) => share).id : null
}

/**
 * An instance of the version that was the latest then, for one of the tenants. A process that others
 * call is called by an instance of one of them.
 */
export function startSome(
  sample: Sample,
  definitions: readonly Definition[],
  model: ProcessModel,
  startedMs: number,
): Instance {
  const definition = definitionAt(definitions, model, someTenant(sample, model), startedMs)
  const { calledFrom } = model
  if (!calledFrom) return startInstance(sample, definition, startedMs)

  const { process, activity } = sample.random.pick(calledFrom)
  const instance = startSome(sample, definitions, processModel(process), startedMs)
  const execution = addChild(sample, instance, {
    activityId: activity,
    activityInstanceId: `${activity}:${sample.newId()}`,
    cachedEntityState: has.calledInstance,
  })
  return startInstance(sample, definition, startedMs, { instance, execution })
}
