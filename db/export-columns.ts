import type { Engine } from '@/db/engine'
import { engineColumns } from '@/db/engine-columns'
import { lineFields } from '@/db/job-line'
import { stateCase } from '@/db/job-state'
import { bare, date, type ListColumns, suspended, text } from '@/db/list-columns'
import type { Instant } from '@/lib/job/job'

/**
 * The columns of an export, from the tables of `lineJoins`: the engine's properties, and what the list
 * adds. `asOf` is when the export began: the derived state is as of then, in the first row as in the last.
 */
export function exportColumns(engine: Engine, asOf: Instant): ListColumns {
  const { clock, tables } = engine
  const line = lineFields(engine)
  return {
    ...engineColumns(engine),
    state: text(stateCase(tables.job, clock.wallClock(asOf))),
    type: text(line.type),
    handlerType: text(line.handlerType),
    activityId: text(line.activityId),
    lockOwner: text(line.lockOwner),
    lockExpirationTime: date(engine, line.lockExpirationTime),
    deploymentId: text(line.deploymentId),
    rootProcessInstanceId: text(line.rootProcessInstanceId),
    processDefinitionName: text(line.processDefinitionName),
    processDefinitionVersion: bare(line.processDefinitionVersion),
    businessKey: text(line.businessKey),
    instanceSuspended: suspended(line.instanceSuspensionState),
  }
}
