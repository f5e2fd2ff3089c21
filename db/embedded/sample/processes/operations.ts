import { asyncBefore, boundaryTimer, startTimer } from '../activity'
import type { ProcessModel } from '../process-model'
import { after, cron, every } from '../timers'

const nightlyReporting: ProcessModel = {
  key: 'nightlyReporting',
  name: 'Nightly reporting',
  service: 'reporting',
  perTenant: false,
  versions: 2,
  share: 0,
  activities: [
    startTimer('everyNight', 'nightlyReporting', cron('0 0 2 * * ?', 'P1D', 'PT2H')),
    asyncBefore('aggregateSales'),
    asyncBefore('renderReport'),
  ],
}

const dataSync: ProcessModel = {
  key: 'dataSync',
  name: 'Product data sync',
  service: 'catalogue',
  perTenant: true,
  versions: 1,
  share: 1,
  activities: [
    startTimer('everyQuarterHour', 'dataSync', every('PT15M')),
    asyncBefore('pullPrices'),
    asyncBefore('pushToSearchIndex'),
    asyncBefore('exportCatalogue'),
    boundaryTimer('conflictUnresolved', 'resolveConflict', after('P2D')),
  ],
}

export const operationsProcesses = [nightlyReporting, dataSync]
