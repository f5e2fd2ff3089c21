import {
  asyncAfter,
  asyncBefore,
  asyncBranch,
  asyncStart,
  boundaryTimer,
  eventSubprocessTimer,
  intermediateTimer,
} from '../activity'
import type { ProcessModel } from '../process-model'
import { after, at, every } from '../timers'

const orderFulfilment: ProcessModel = {
  key: 'orderFulfilment',
  name: 'Order fulfilment',
  service: 'orders',
  perTenant: false,
  versions: 5,
  share: 18,
  express: 0.08,
  businessKey: (_year, digits) => `ORD-${digits(8)}`,
  activities: [
    asyncStart('orderReceived'),
    asyncBefore('validateOrder'),
    asyncBranch('reserveStock', 'toStock', { retry: 'R5/PT1M' }),
    asyncBranch('sendOrderConfirmation', 'toConfirmation'),
    asyncBefore('bookCarrier'),
    asyncAfter('packOrder', 'toHandover'),
    intermediateTimer('waitForPickSlot', at('pickSlot', 'P12D')),
    boundaryTimer('packingOverdue', 'packOrder', after('PT24H')),
    eventSubprocessTimer('deliveryDeadline', 'awaitDelivery', after('P14D')),
  ],
}

const shipmentTracking: ProcessModel = {
  key: 'shipmentTracking',
  name: 'Shipment tracking',
  service: 'logistics',
  perTenant: false,
  versions: 3,
  share: 20,
  businessKey: (_year, digits) => `SHP-${digits(9)}`,
  activities: [
    intermediateTimer('pollCarrier', after('PT12H')),
    asyncBefore('updateShipmentStatus', { retry: 'R6/PT30M' }),
    boundaryTimer('parcelLost', 'awaitProofOfDelivery', after('P10D')),
  ],
}

const returns: ProcessModel = {
  key: 'returns',
  name: 'Returns and refunds',
  service: 'returns',
  perTenant: false,
  versions: 3,
  share: 9,
  businessKey: (year, digits) => `RET-${year}-${digits(5)}`,
  activities: [
    boundaryTimer('parcelNotReceived', 'receiveParcel', after('P21D')),
    boundaryTimer('remindInspector', 'inspectGoods', every('P1D', '3')),
    asyncBefore('restock'),
    asyncBefore('refundCustomer'),
  ],
}

const warrantyClaim: ProcessModel = {
  key: 'warrantyClaim',
  name: 'Warranty claim handling',
  service: 'claims',
  perTenant: false,
  versions: 2,
  share: 6,
  businessKey: (year, digits) => `CLM-${year}-${digits(5)}`,
  activities: [
    boundaryTimer('escalateAssessment', 'assessClaim', after('P3D')),
    asyncBefore('requestSpareParts'),
    intermediateTimer('spareParts', at('deliveryDate', 'P45D')),
    eventSubprocessTimer('claimDeadline', 'awaitCustomer', after('P30D')),
  ],
}

export const orderProcesses = [orderFulfilment, shipmentTracking, returns, warrantyClaim]
