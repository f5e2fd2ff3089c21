import { sql } from 'drizzle-orm'
import { bigint, boolean, foreignKey, index, integer } from 'drizzle-orm/pg-core'
import { identifier, longText, text, wallClock } from './columns'
import type { Place } from './place'
import type { byteArrayTable } from './repository'

export function jobDefinitionTable({ table, prefix }: Place) {
  return table(
    `${prefix}act_ru_jobdef`,
    {
      id: identifier('id_').primaryKey(),
      rev: integer('rev_'),
      processDefinitionId: identifier('proc_def_id_'),
      processDefinitionKey: text('proc_def_key_'),
      activityId: text('act_id_'),
      jobType: text('job_type_').notNull(),
      jobConfiguration: text('job_configuration_'),
      suspensionState: integer('suspension_state_'),
      jobPriority: bigint('job_priority_', { mode: 'bigint' }),
      tenantId: identifier('tenant_id_'),
      deploymentId: identifier('deployment_id_'),
    },
    (t) => [
      index('act_idx_jobdef_tenant_id').on(t.tenantId),
      index('act_idx_jobdef_proc_def_id').on(t.processDefinitionId),
    ],
  )
}

export function jobTable({ table, prefix }: Place, byteArray: ReturnType<typeof byteArrayTable>) {
  return table(
    `${prefix}act_ru_job`,
    {
      id: identifier('id_').primaryKey(),
      rev: integer('rev_'),
      type: text('type_').notNull(),
      lockExpirationTime: wallClock('lock_exp_time_'),
      lockOwner: text('lock_owner_'),
      exclusive: boolean('exclusive_'),
      executionId: identifier('execution_id_'),
      rootProcessInstanceId: identifier('root_proc_inst_id_'),
      processInstanceId: identifier('process_instance_id_'),
      processDefinitionId: identifier('process_def_id_'),
      processDefinitionKey: text('process_def_key_'),
      retries: integer('retries_'),
      exceptionStackId: identifier('exception_stack_id_'),
      exceptionMessage: longText('exception_msg_'),
      failedActivityId: text('failed_act_id_'),
      dueDate: wallClock('duedate_'),
      repeat: text('repeat_'),
      repeatOffset: bigint('repeat_offset_', { mode: 'bigint' }).default(sql`0`),
      handlerType: text('handler_type_'),
      handlerConfiguration: longText('handler_cfg_'),
      deploymentId: identifier('deployment_id_'),
      suspensionState: integer('suspension_state_').notNull().default(1),
      jobDefinitionId: identifier('job_def_id_'),
      priority: bigint('priority_', { mode: 'bigint' }).notNull().default(sql`0`),
      sequenceCounter: bigint('sequence_counter_', { mode: 'bigint' }),
      tenantId: identifier('tenant_id_'),
      createTime: wallClock('create_time_'),
      lastFailureLogId: identifier('last_failure_log_id_'),
      batchId: identifier('batch_id_'),
    },
    (t) => [
      foreignKey({
        name: 'act_fk_job_exception',
        columns: [t.exceptionStackId],
        foreignColumns: [byteArray.id],
      }),
      index('act_idx_job_execution_id').on(t.executionId),
      index('act_idx_job_handler').on(t.handlerType, t.handlerConfiguration),
      index('act_idx_job_procinst').on(t.processInstanceId),
      index('act_idx_job_root_procinst').on(t.rootProcessInstanceId),
      index('act_idx_job_tenant_id').on(t.tenantId),
      index('act_idx_job_job_def_id').on(t.jobDefinitionId),
      index('act_idx_job_exception').on(t.exceptionStackId),
      index('act_idx_job_handler_type').on(t.handlerType),
    ],
  )
}

export function batchTable(
  { table, prefix }: Place,
  jobDefinition: ReturnType<typeof jobDefinitionTable>,
) {
  return table(
    `${prefix}act_ru_batch`,
    {
      id: identifier('id_').primaryKey(),
      rev: integer('rev_').notNull(),
      type: text('type_'),
      totalJobs: integer('total_jobs_'),
      jobsCreated: integer('jobs_created_'),
      jobsPerSeed: integer('jobs_per_seed_'),
      invocationsPerJob: integer('invocations_per_job_'),
      seedJobDefinitionId: identifier('seed_job_def_id_'),
      batchJobDefinitionId: identifier('batch_job_def_id_'),
      monitorJobDefinitionId: identifier('monitor_job_def_id_'),
      suspensionState: integer('suspension_state_'),
      configuration: text('configuration_'),
      tenantId: identifier('tenant_id_'),
      createUserId: text('create_user_id_'),
      startTime: wallClock('start_time_'),
      executionStartTime: wallClock('exec_start_time_'),
    },
    (t) => [
      foreignKey({
        name: 'act_fk_batch_seed_job_def',
        columns: [t.seedJobDefinitionId],
        foreignColumns: [jobDefinition.id],
      }),
      foreignKey({
        name: 'act_fk_batch_monitor_job_def',
        columns: [t.monitorJobDefinitionId],
        foreignColumns: [jobDefinition.id],
      }),
      foreignKey({
        name: 'act_fk_batch_job_def',
        columns: [t.batchJobDefinitionId],
        foreignColumns: [jobDefinition.id],
      }),
      index('act_idx_batch_seed_job_def').on(t.seedJobDefinitionId),
      index('act_idx_batch_monitor_job_def').on(t.monitorJobDefinitionId),
      index('act_idx_batch_job_def').on(t.batchJobDefinitionId),
    ],
  )
}
