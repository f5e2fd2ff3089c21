import type { Activity } from './activity'
import type { ProcessModel } from './process-model'
import { customerProcesses } from './processes/customers'
import { moneyProcesses } from './processes/money'
import { operationsProcesses } from './processes/operations'
import { orderProcesses } from './processes/orders'

export const processModels: readonly ProcessModel[] = [
  ...orderProcesses,
  ...moneyProcesses,
  ...customerProcesses,
  ...operationsProcesses,
]

export function processModel(key: string): ProcessModel {
  const model = processModels.find((candidate) => candidate.key === key)
  if (!model) throw new RangeError(`no process model ${key}`)
  return model
}

export function activityOf(model: ProcessModel, id: string): Activity {
  const activity = model.activities.find((candidate) => candidate.id === id)
  if (!activity) throw new RangeError(`no activity ${id} in ${model.key}`)
  return activity
}
