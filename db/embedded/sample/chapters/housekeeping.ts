import type { Definition } from '../deployments'
import { newJob } from '../jobs'
import type { Sample } from '../sample'
import { dayMs, hourMs, wallClock } from '../time'

/** Jobs that the engine made for itself; no job definition stands behind them. */
export function addHistoryCleanup(sample: Sample) {
  const { nowMs, rows } = sample
  const halves = [
    [0, 29],
    [30, 59],
  ]
  // The clean-up window opens every night at eleven.
  const dueMs = Math.ceil((nowMs - 23 * hourMs) / dayMs) * dayMs + 23 * hourMs
  for (const [minuteFrom, minuteTo] of halves) {
    const configuration = { countEmptyRuns: 0, immediatelyDue: false, minuteFrom, minuteTo }
    const { row } = newJob(sample, nowMs - 412 * dayMs, {
      rev: 1651,
      type: 'ever-living',
      handlerType: 'history-cleanup',
      handlerConfiguration: JSON.stringify(configuration),
      dueDate: wallClock(dueMs),
    })
    rows.job.push(row)
  }
}

/** An operator suspended the definition and had the engine activate it again later. */
export function addActivation(sample: Sample, { row: definition, deploymentId }: Definition) {
  const { nowMs, rows } = sample
  const { row } = newJob(sample, nowMs - 3 * dayMs, {
    type: 'timer',
    handlerType: 'activate-processdefinition',
    handlerConfiguration: JSON.stringify({
      by: 'processDefinitionId',
      processDefinitionId: definition.id,
      includeProcessInstances: true,
    }),
    dueDate: wallClock(Math.ceil((nowMs + 2 * dayMs) / dayMs) * dayMs + 6 * hourMs),
    deploymentId,
  })
  rows.job.push(row)
}
