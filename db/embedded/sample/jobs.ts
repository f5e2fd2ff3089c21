import type { Activity } from './activity'
import { engineNodes, hostname } from './company'
import type { Definition } from './deployments'
import { enter, type Instance } from './instances'
import { logJob } from './job-log'
import { retryCycle } from './retries'
import { type Row, suspension } from './rows'
import type { Sample } from './sample'
import type { SampleJob } from './sample-job'
import { wallClock } from './time'

/** Without a retry cycle the engine tries again at once. */
const engineRetry = retryCycle('PT0S,PT0S')

export function newJob(
  sample: Sample,
  createdMs: number,
  given: Partial<Row<'job'>> & Pick<Row<'job'>, 'type' | 'handlerType'>,
  from: Partial<Omit<SampleJob, 'row'>> = {},
): SampleJob {
  const row: Row<'job'> = {
    id: sample.newId(),
    rev: 1,
    exclusive: true,
    retries: 3,
    repeatOffset: 0n,
    suspensionState: suspension.active,
    priority: 0n,
    sequenceCounter: 1n,
    createTime: wallClock(createdMs),
    ...given,
  }
  const job = {
    instance: null,
    execution: null,
    retry: engineRetry,
    source: { type: row.handlerType ?? null, configuration: null, activityId: null },
    ...from,
    row,
  }
  logJob(sample, job, 'created', createdMs, hostname(sample.random.pick(engineNodes)))
  return job
}

/** A job of a process definition, not yet among the rows; due at once unless it says otherwise. */
export function definitionJob(
  sample: Sample,
  { row: definition, deploymentId, jobDefinitions, model }: Definition,
  activity: Activity,
  createdMs: number,
  given: Partial<Row<'job'>>,
  from: Partial<Omit<SampleJob, 'row'>> = {},
): SampleJob {
  const { jobType, handlerType, handlerConfiguration, jobConfiguration, retry, timer } = activity
  const express = sample.random.chance(model.express ?? 0)
  return newJob(
    sample,
    createdMs,
    {
      type: jobType,
      handlerType,
      handlerConfiguration,
      processDefinitionId: definition.id,
      processDefinitionKey: definition.key,
      deploymentId,
      jobDefinitionId: jobDefinitions.get(activity)?.id ?? null,
      priority: express ? 100n : activity.priority,
      tenantId: definition.tenantId ?? null,
      repeat: timer?.repeat?.(createdMs) ?? null,
      ...given,
    },
    {
      retry,
      source: { type: handlerType, configuration: jobConfiguration, activityId: activity.id },
      ...from,
    },
  )
}

interface Timing {
  createdMs: number
  dueMs?: number
}

/** A job that starts an instance. */
export function startJob(
  sample: Sample,
  definition: Definition,
  activity: Activity,
  { createdMs, dueMs }: Timing,
): SampleJob {
  const dueDate = dueMs === undefined ? null : wallClock(dueMs)
  const job = definitionJob(sample, definition, activity, createdMs, { dueDate })
  sample.rows.job.push(job.row)
  return job
}

/** The job of an activity that the instance enters at the time of creation. */
export function instanceJob(
  sample: Sample,
  instance: Instance,
  activity: Activity,
  { createdMs, dueMs }: Timing,
): SampleJob {
  const execution = enter(sample, instance, activity)
  const job = definitionJob(
    sample,
    instance.definition,
    activity,
    createdMs,
    {
      executionId: execution.id,
      processInstanceId: instance.row.id,
      rootProcessInstanceId: instance.row.rootProcessInstanceId ?? null,
      dueDate: dueMs === undefined ? null : wallClock(dueMs),
    },
    { instance, execution },
  )
  sample.rows.job.push(job.row)
  return job
}
