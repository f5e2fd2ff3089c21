import { bigint, boolean, foreignKey, index, integer } from 'drizzle-orm/pg-core'
import { identifier, text } from './columns'
import type { Place } from './place'
import type { processDefinitionTable } from './repository'

/** A process instance is the execution whose id is its own process instance id. */
export function executionTable(
  { table, prefix }: Place,
  processDefinition: ReturnType<typeof processDefinitionTable>,
) {
  return table(
    `${prefix}act_ru_execution`,
    {
      id: identifier('id_').primaryKey(),
      rev: integer('rev_'),
      rootProcessInstanceId: identifier('root_proc_inst_id_'),
      processInstanceId: identifier('proc_inst_id_'),
      businessKey: text('business_key_'),
      parentId: identifier('parent_id_'),
      processDefinitionId: identifier('proc_def_id_'),
      superExecutionId: identifier('super_exec_'),
      superCaseExecutionId: identifier('super_case_exec_'),
      caseInstanceId: identifier('case_inst_id_'),
      activityId: text('act_id_'),
      activityInstanceId: identifier('act_inst_id_'),
      isActive: boolean('is_active_'),
      isConcurrent: boolean('is_concurrent_'),
      isScope: boolean('is_scope_'),
      isEventScope: boolean('is_event_scope_'),
      suspensionState: integer('suspension_state_'),
      cachedEntityState: integer('cached_ent_state_'),
      sequenceCounter: bigint('sequence_counter_', { mode: 'bigint' }),
      tenantId: identifier('tenant_id_'),
      processDefinitionKey: text('proc_def_key_'),
    },
    (t) => [
      foreignKey({
        name: 'act_fk_exe_procinst',
        columns: [t.processInstanceId],
        foreignColumns: [t.id],
      }),
      foreignKey({ name: 'act_fk_exe_parent', columns: [t.parentId], foreignColumns: [t.id] }),
      foreignKey({
        name: 'act_fk_exe_super',
        columns: [t.superExecutionId],
        foreignColumns: [t.id],
      }),
      foreignKey({
        name: 'act_fk_exe_procdef',
        columns: [t.processDefinitionId],
        foreignColumns: [processDefinition.id],
      }),
      index('act_idx_exe_root_pi').on(t.rootProcessInstanceId),
      index('act_idx_exec_buskey').on(t.businessKey),
      index('act_idx_exec_tenant_id').on(t.tenantId),
      index('act_idx_exe_procinst').on(t.processInstanceId),
      index('act_idx_exe_parent').on(t.parentId),
      index('act_idx_exe_super').on(t.superExecutionId),
      index('act_idx_exe_procdef').on(t.processDefinitionId),
    ],
  )
}
