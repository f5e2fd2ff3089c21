import { addBatches } from './chapters/batches'
import { addLockedJobs, addReadyJobs } from './chapters/continuations'
import { setExtremes } from './chapters/extremes'
import { addEverydayFailures } from './chapters/failing'
import { addFinishedJobs } from './chapters/finished'
import { addGatewayOutage } from './chapters/gateway-outage'
import { addHistoryCleanup } from './chapters/housekeeping'
import { addInstallation } from './chapters/installation'
import { addStartTimers, addWaitingTimers } from './chapters/scheduled'
import { suspendSome } from './chapters/suspension'
import { deployAll } from './deployments'
import type { SampleRows } from './rows'
import { emptySample } from './sample'

/**
 * The rows of an invented installation as a 7.24 engine in UTC would have written them. The same seed
 * gives the same rows; another `nowMs` moves their times along.
 */
export function generateSample(seed: number, nowMs: number): SampleRows {
  const sample = emptySample(seed, nowMs)
  addInstallation(sample)
  const definitions = deployAll(sample)
  addStartTimers(sample, definitions)
  addWaitingTimers(sample, definitions, 5_100)
  addReadyJobs(sample, definitions)
  addLockedJobs(sample, definitions)
  addEverydayFailures(sample, definitions)
  addGatewayOutage(sample, definitions)
  addBatches(sample)
  addHistoryCleanup(sample)
  suspendSome(sample, definitions)
  setExtremes(sample)
  addFinishedJobs(sample, definitions, 1_500)
  return sample.rows
}
