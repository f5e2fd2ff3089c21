import { gatewayDown, gatewaySlowThenDown } from '../causes/payment-gateway'
import type { Definition } from '../deployments'
import { activityOf, processModel } from '../process-models'
import type { Sample } from '../sample'
import { minuteMs, secondMs } from '../time'
import { addFailing } from './failing'

const beganMs = 127 * minuteMs
const wasSlowForMs = 11 * minuteMs
const payments = 174

/**
 * What the person on call is looking for: the payment gateway has been down for two hours. Every
 * payment since then has failed for good or is on its way there.
 */
export function addGatewayOutage(sample: Sample, definitions: readonly Definition[]) {
  const { random, nowMs } = sample
  const { retry } = activityOf(processModel('payment'), gatewayDown.activity)
  const roundMs = retry.waitMs(1) + 20 * secondMs
  for (let added = 0; added < payments; added++) {
    const firstMs = nowMs - Math.floor(random.fraction() * beganMs) - minuteMs
    const elapsedMs = nowMs - firstMs
    const attempts = Math.min(retry.attempts, 1 + Math.floor(elapsedMs / roundMs))
    const slow = elapsedMs > beganMs - wasSlowForMs
    const lastMs = firstMs + (attempts - 1) * roundMs
    addFailing(sample, definitions, slow ? gatewaySlowThenDown : gatewayDown, attempts, lastMs)
  }
}
