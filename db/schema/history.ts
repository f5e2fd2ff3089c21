import { sql } from 'drizzle-orm'
import { bigint, index, integer } from 'drizzle-orm/pg-core'
import { identifier, longText, text, wallClock } from './columns'
import type { Place } from './place'

/** Filled at history level "full" only. No index serves `jobId` or `timestamp`. */
export function jobLogTable({ table, prefix }: Place) {
  return table(
    `${prefix}act_hi_job_log`,
    {
      id: identifier('id_').primaryKey(),
      timestamp: wallClock('timestamp_').notNull(),
      jobId: identifier('job_id_').notNull(),
      jobDueDate: wallClock('job_duedate_'),
      jobRetries: integer('job_retries_'),
      jobPriority: bigint('job_priority_', { mode: 'bigint' }).notNull().default(sql`0`),
      jobExceptionMessage: longText('job_exception_msg_'),
      jobExceptionStackId: identifier('job_exception_stack_id_'),
      state: integer('job_state_'),
      jobDefinitionId: identifier('job_def_id_'),
      jobDefinitionType: text('job_def_type_'),
      jobDefinitionConfiguration: text('job_def_configuration_'),
      activityId: text('act_id_'),
      failedActivityId: text('failed_act_id_'),
      executionId: identifier('execution_id_'),
      rootProcessInstanceId: identifier('root_proc_inst_id_'),
      processInstanceId: identifier('process_instance_id_'),
      processDefinitionId: identifier('process_def_id_'),
      processDefinitionKey: text('process_def_key_'),
      deploymentId: identifier('deployment_id_'),
      sequenceCounter: bigint('sequence_counter_', { mode: 'bigint' }),
      tenantId: identifier('tenant_id_'),
      hostname: text('hostname_'),
      removalTime: wallClock('removal_time_'),
      batchId: identifier('batch_id_'),
    },
    (t) => [
      index('act_idx_hi_job_log_root_pi').on(t.rootProcessInstanceId),
      index('act_idx_hi_job_log_procinst').on(t.processInstanceId),
      index('act_idx_hi_job_log_procdef').on(t.processDefinitionId),
      index('act_idx_hi_job_log_tenant_id').on(t.tenantId),
      index('act_idx_hi_job_log_job_def_id').on(t.jobDefinitionId),
      index('act_idx_hi_job_log_proc_def_key').on(t.processDefinitionKey),
      index('act_idx_hi_job_log_ex_stack').on(t.jobExceptionStackId),
      index('act_idx_hi_job_log_rm_time').on(t.removalTime),
      index('act_idx_hi_job_log_job_conf').on(t.jobDefinitionConfiguration),
    ],
  )
}
