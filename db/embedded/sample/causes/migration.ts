import type { Cause } from '../cause'
import { frames } from '../traces/frame'

/** Of a batch job, which belongs to no activity. */
export const notMigratable: Cause = {
  calledBy: 'batch',
  thrown: ({ businessKey }) => ({
    type: 'org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException',
    message: `ENGINE-23004 Cannot migrate process instance '${businessKey}':\n\tCannot migrate activity instance 'approveInvoice:${businessKey}':\n\t\tThere is no migration instruction for this instance's activity`,
    frames: frames('org.camunda.bpm.engine.impl.', [
      'migration.MigrationLogger.failingMigratingProcessInstanceValidation:80',
      'migration.MigrateProcessInstanceCmd.validateInstructions:309',
      'migration.MigrateProcessInstanceCmd.migrateProcessInstance:133',
      'migration.MigrateProcessInstanceCmd.execute:108',
      'migration.batch.MigrationBatchJobHandler.executeHandler:96',
      'batch.AbstractBatchJobHandler.execute:67',
    ]),
  }),
}
