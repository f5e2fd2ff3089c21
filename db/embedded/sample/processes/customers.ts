import { asyncBefore, boundaryTimer, intermediateTimer } from '../activity'
import type { ProcessModel } from '../process-model'
import { after, at } from '../timers'

const customerOnboarding: ProcessModel = {
  key: 'customerOnboarding',
  name: 'Customer onboarding',
  service: 'customers',
  perTenant: true,
  versions: 3,
  share: 9,
  businessKey: (_year, digits) => `CUST-${digits(7)}`,
  activities: [
    boundaryTimer('addressNotConfirmed', 'confirmEmailAddress', after('PT48H')),
    asyncBefore('createCrmContact'),
    asyncBefore('sendWelcomeMail'),
    intermediateTimer('followUpAfterAWeek', after('P7D')),
  ],
}

const subscriptionRenewal: ProcessModel = {
  key: 'subscriptionRenewal',
  name: 'Subscription renewal',
  service: 'subscriptions',
  perTenant: true,
  versions: 3,
  share: 12,
  businessKey: (_year, digits) => `SUB-${digits(6)}`,
  activities: [
    intermediateTimer('nextRenewal', at('contract.renewsOn', 'P365D')),
    boundaryTimer('noticePeriodEnds', 'awaitCancellation', after('P28D')),
    asyncBefore('prepareRenewal'),
  ],
}

export const customerProcesses = [customerOnboarding, subscriptionRenewal]
