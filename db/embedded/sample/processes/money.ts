import {
  asyncBefore,
  boundaryTimer,
  intermediateTimer,
  startTimer,
  taskListenerTimer,
} from '../activity'
import type { ProcessModel } from '../process-model'
import { after, at, cron, every } from '../timers'

const payment: ProcessModel = {
  key: 'payment',
  name: 'Payment',
  service: 'payments',
  perTenant: false,
  versions: 3,
  share: 3,
  calledFrom: [
    { process: 'orderFulfilment', activity: 'collectPayment' },
    { process: 'subscriptionRenewal', activity: 'collectRenewalFee' },
  ],
  activities: [
    asyncBefore('authorisePayment', { priority: 50n }),
    asyncBefore('chargeCreditCard', { priority: 50n, retry: 'R3/PT10M' }),
    boundaryTimer('payPalLinkExpired', 'awaitPayPal', after('PT6H')),
    intermediateTimer('sepaSettlement', after('P2D')),
  ],
}

const invoice: ProcessModel = {
  key: 'invoice',
  name: 'Invoice collection',
  service: 'billing',
  perTenant: true,
  versions: 4,
  share: 14,
  businessKey: (year, digits) => `INV-${year}-${digits(6)}`,
  activities: [
    asyncBefore('createInvoicePdf'),
    asyncBefore('sendInvoiceMail', { retry: 'PT5M,PT30M,PT2H,PT12H' }),
    intermediateTimer('invoiceDue', at('dueOn', 'P30D')),
    boundaryTimer('approvalReminder', 'approveInvoice', every('P1D', '3')),
    taskListenerTimer('approveInvoice', 'notifyTeamLead', after('PT8H')),
  ],
}

const dunning: ProcessModel = {
  key: 'dunning',
  name: 'Dunning',
  service: 'billing',
  perTenant: true,
  versions: 3,
  share: 7,
  businessKey: (year, digits) => `INV-${year}-${digits(6)}`,
  activities: [
    asyncBefore('sendReminderMail', { retry: 'PT5M,PT30M,PT2H,PT12H' }),
    intermediateTimer('gracePeriod', after('P14D')),
    asyncBefore('handOverToCollections'),
  ],
}

const instalmentLoan: ProcessModel = {
  key: 'instalmentLoan',
  name: 'Instalment loan application',
  service: 'lending',
  perTenant: false,
  versions: 4,
  share: 8,
  businessKey: (year, digits) => `LOAN-${year}-${digits(5)}`,
  activities: [
    asyncBefore('requestCreditScore'),
    asyncBefore('applyRiskRules'),
    boundaryTimer('offerExpires', 'acceptOffer', after('P30D')),
    intermediateTimer('nextInstalment', at('instalment.dueOn', 'P31D')),
  ],
}

const paymentReconciliation: ProcessModel = {
  key: 'paymentReconciliation',
  name: 'Payment reconciliation',
  service: 'accounting',
  perTenant: false,
  versions: 2,
  share: 2,
  businessKey: (year, digits) => `STMT-${year}-${digits(4)}`,
  activities: [
    startTimer('everyHalfHour', 'paymentReconciliation', cron('0 0/30 * * * ?', 'PT30M')),
    asyncBefore('importBankStatement'),
    asyncBefore('matchPayments#multiInstanceBody'),
    boundaryTimer('clarifyOverdue', 'clarifyPayment', after('P5D')),
  ],
}

export const moneyProcesses = [payment, invoice, dunning, instalmentLoan, paymentReconciliation]
