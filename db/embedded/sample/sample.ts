import { idMaker } from './ids'
import { type Random, seededRandom } from './random'
import type { SampleRows } from './rows'

/** The sample while it is being made up: what every chapter of it draws from and adds to. */
export interface Sample {
  rows: SampleRows
  random: Random
  nowMs: number
  newId(): string
}

const noRows = (): SampleRows => ({
  deployment: [],
  processDefinition: [],
  byteArray: [],
  execution: [],
  jobDefinition: [],
  job: [],
  batch: [],
  incident: [],
  jobLog: [],
  property: [],
  schemaLog: [],
})

export function emptySample(seed: number, nowMs: number): Sample {
  const random = seededRandom(seed)
  return { rows: noRows(), random, nowMs, newId: idMaker(random) }
}
