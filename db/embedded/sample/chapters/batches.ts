import { notMigratable } from '../causes/migration'
import { operators } from '../company'
import { attemptTimes, failJob } from '../failures'
import { newJob } from '../jobs'
import { type Row, suspension } from '../rows'
import type { Sample } from '../sample'
import type { SampleJob } from '../sample-job'
import { minuteMs, secondMs, wallClock } from '../time'

interface Batch {
  type: string
  totalJobs: number
  jobsCreated: number
  startedMs: number
}

interface StartedBatch {
  row: Row<'batch'>
  addJob(handlerType: string, createdMs: number, given?: Partial<Row<'job'>>): SampleJob
}

/** What the batch or one of its jobs is about: the engine keeps it as a byte array. */
function configuration({ rows, newId }: Sample, content: object, createdMs: number): string {
  const id = newId()
  const bytes = Buffer.from(JSON.stringify(content))
  rows.byteArray.push({ id, rev: 1, bytes, type: 2, createTime: wallClock(createdMs) })
  return id
}

function startBatch(sample: Sample, { startedMs, ...batch }: Batch): StartedBatch {
  const { rows, newId, random } = sample
  const id = newId()
  const definition = (jobType: string): Row<'jobDefinition'> => ({
    id: newId(),
    rev: 1,
    jobType,
    jobConfiguration: id,
    suspensionState: suspension.active,
  })
  const definitions = {
    'batch-seed-job': definition('batch-seed-job'),
    'batch-monitor-job': definition('batch-monitor-job'),
    [batch.type]: definition(batch.type),
  }
  rows.jobDefinition.push(...Object.values(definitions))
  const row: Row<'batch'> = {
    ...batch,
    id,
    rev: 2,
    jobsPerSeed: 100,
    invocationsPerJob: 1,
    seedJobDefinitionId: definitions['batch-seed-job'].id,
    monitorJobDefinitionId: definitions['batch-monitor-job'].id,
    batchJobDefinitionId: definitions[batch.type]?.id ?? null,
    suspensionState: suspension.active,
    configuration: configuration(sample, { ids: [], batchId: id }, startedMs),
    createUserId: random.pick(operators),
    startTime: wallClock(startedMs),
    executionStartTime: wallClock(startedMs + 2 * secondMs),
  }
  rows.batch.push(row)

  function addJob(handlerType: string, createdMs: number, given: Partial<Row<'job'>> = {}) {
    const job = newJob(
      sample,
      createdMs,
      {
        type: 'message',
        handlerType,
        handlerConfiguration: id,
        jobDefinitionId: definitions[handlerType]?.id ?? null,
        batchId: id,
        ...given,
      },
      { source: { type: handlerType, configuration: id, activityId: null } },
    )
    rows.job.push(job.row)
    return job
  }
  return { row, addJob }
}

/** A batch that is nearly done, and one that still makes its jobs, some of which fail. */
export function addBatches(sample: Sample) {
  const { random, nowMs } = sample

  const retries = startBatch(sample, {
    type: 'set-job-retries',
    totalJobs: 220,
    jobsCreated: 220,
    startedMs: nowMs - 6 * minuteMs,
  })
  for (let left = 0; left < 14; left++) {
    const createdMs = nowMs - random.integer(5 * minuteMs, 6 * minuteMs)
    const about = { ids: [sample.newId()], retries: 1 }
    retries.addJob('set-job-retries', createdMs, {
      handlerConfiguration: configuration(sample, about, createdMs),
    })
  }
  retries.addJob('batch-monitor-job', nowMs - 5 * minuteMs, {
    type: 'timer',
    dueDate: wallClock(nowMs + 30 * secondMs),
  })

  const migration = startBatch(sample, {
    type: 'instance-migration',
    totalJobs: 900,
    jobsCreated: 600,
    startedMs: nowMs - 22 * minuteMs,
  })
  migration.addJob('batch-seed-job', nowMs - 30 * secondMs)
  for (let left = 0; left < 34; left++) {
    const createdMs = nowMs - random.integer(2 * minuteMs, 20 * minuteMs)
    const about = { ids: [sample.newId()], skipCustomListeners: false, skipIoMappings: false }
    const job = migration.addJob('instance-migration', createdMs, {
      handlerConfiguration: configuration(sample, about, createdMs),
    })
    if (left < 3) {
      const lastMs = createdMs + minuteMs + 30 * secondMs
      failJob(sample, job, notMigratable, attemptTimes(sample, job.retry, 3, lastMs))
    }
  }
}
