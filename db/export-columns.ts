import type { LineRow } from '@/db/job-line'
import { defaultRetries } from '@/db/job-row'
import type { Values } from '@/db/run'
import { isSuspended } from '@/db/suspension'
import type { EngineClock } from '@/lib/engine-time'
import type { Cell } from '@/lib/job/export-lines'
import type { Instant } from '@/lib/job/job'
import { stateOf } from '@/lib/job/state'

/** What the cells of an export are read with. */
interface Reader {
  clock: EngineClock
  /** When the export began: the derived state is as of then, in the first row as in the last. */
  asOf: Instant
  /** Where a column of the select list stands in a row. */
  at: Record<keyof LineRow, number>
}

type CellOf = (row: Values, reader: Reader) => Cell

const text =
  (name: keyof LineRow): CellOf =>
  (row, { at }) =>
    row[at[name]] ?? null

const date =
  (name: keyof LineRow): CellOf =>
  (row, { at, clock }) => {
    const wall = row[at[name]]
    return typeof wall === 'string' ? clock.engineFormat(wall) : null
  }

const suspension =
  (name: keyof LineRow): CellOf =>
  (row, { at }) =>
    isSuspended(Number(row[at[name]]))

const has = (row: Values, position: number) => row[position] !== null

const instantAt = (row: Values, position: number, { clock }: Reader): Instant | null => {
  const wall = row[position]
  return typeof wall === 'string' ? clock.instant(wall) : null
}

const retriesAt = (row: Values, position: number): number => Number(row[position] ?? defaultRetries)

/** The facts are getters: most states need no date, and to reckon one costs as much as a cell. */
function state(row: Values, reader: Reader): Cell {
  const { at, asOf } = reader
  const facts = {
    suspended: isSuspended(Number(row[at.suspensionState])),
    retries: retriesAt(row, at.retries),
    lockOwner: has(row, at.lockOwner) ? String(row[at.lockOwner]) : null,
    failed: has(row, at.exceptionMessage) || has(row, at.exceptionStackId),
    get lockExpirationTime() {
      return instantAt(row, at.lockExpirationTime, reader)
    },
    get dueDate() {
      return instantAt(row, at.dueDate, reader)
    },
  }
  return stateOf(facts, asOf)
}

/** The columns of an export: the engine's 15 properties in its order and spelling, and what the list adds. */
export const exportColumns = {
  id: text('id'),
  jobDefinitionId: text('jobDefinitionId'),
  processInstanceId: text('processInstanceId'),
  processDefinitionId: text('processDefinitionId'),
  processDefinitionKey: text('processDefinitionKey'),
  executionId: text('executionId'),
  exceptionMessage: text('exceptionMessage'),
  failedActivityId: text('failedActivityId'),
  retries: (row, { at }) => retriesAt(row, at.retries),
  dueDate: date('dueDate'),
  suspended: suspension('suspensionState'),
  priority: (row, { at }) => BigInt(row[at.priority] ?? 0),
  tenantId: text('tenantId'),
  createTime: date('createTime'),
  batchId: text('batchId'),
  state,
  type: text('type'),
  handlerType: text('handlerType'),
  activityId: text('activityId'),
  lockOwner: text('lockOwner'),
  lockExpirationTime: date('lockExpirationTime'),
  deploymentId: text('deploymentId'),
  rootProcessInstanceId: text('rootProcessInstanceId'),
  processDefinitionName: text('processDefinitionName'),
  processDefinitionVersion: text('processDefinitionVersion'),
  businessKey: text('businessKey'),
  instanceSuspended: suspension('instanceSuspensionState'),
} as const satisfies Record<string, CellOf>
