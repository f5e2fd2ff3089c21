import { foreignKey, index, integer } from 'drizzle-orm/pg-core'
import { identifier, longText, text, wallClock } from './columns'
import type { jobDefinitionTable } from './job'
import type { Place } from './place'
import type { processDefinitionTable } from './repository'
import type { executionTable } from './runtime'

export function incidentTable(
  { table, prefix }: Place,
  execution: ReturnType<typeof executionTable>,
  processDefinition: ReturnType<typeof processDefinitionTable>,
  jobDefinition: ReturnType<typeof jobDefinitionTable>,
) {
  return table(
    `${prefix}act_ru_incident`,
    {
      id: identifier('id_').primaryKey(),
      rev: integer('rev_').notNull(),
      timestamp: wallClock('incident_timestamp_').notNull(),
      message: longText('incident_msg_'),
      type: text('incident_type_').notNull(),
      executionId: identifier('execution_id_'),
      activityId: text('activity_id_'),
      failedActivityId: text('failed_activity_id_'),
      processInstanceId: identifier('proc_inst_id_'),
      processDefinitionId: identifier('proc_def_id_'),
      causeIncidentId: identifier('cause_incident_id_'),
      rootCauseIncidentId: identifier('root_cause_incident_id_'),
      configuration: text('configuration_'),
      tenantId: identifier('tenant_id_'),
      jobDefinitionId: identifier('job_def_id_'),
      annotation: longText('annotation_'),
    },
    (t) => [
      foreignKey({
        name: 'act_fk_inc_exe',
        columns: [t.executionId],
        foreignColumns: [execution.id],
      }),
      foreignKey({
        name: 'act_fk_inc_procinst',
        columns: [t.processInstanceId],
        foreignColumns: [execution.id],
      }),
      foreignKey({
        name: 'act_fk_inc_procdef',
        columns: [t.processDefinitionId],
        foreignColumns: [processDefinition.id],
      }),
      foreignKey({
        name: 'act_fk_inc_cause',
        columns: [t.causeIncidentId],
        foreignColumns: [t.id],
      }),
      foreignKey({
        name: 'act_fk_inc_rcause',
        columns: [t.rootCauseIncidentId],
        foreignColumns: [t.id],
      }),
      foreignKey({
        name: 'act_fk_inc_job_def',
        columns: [t.jobDefinitionId],
        foreignColumns: [jobDefinition.id],
      }),
      index('act_idx_inc_configuration').on(t.configuration),
      index('act_idx_inc_tenant_id').on(t.tenantId),
      index('act_idx_inc_job_def').on(t.jobDefinitionId),
      index('act_idx_inc_causeincid').on(t.causeIncidentId),
      index('act_idx_inc_exid').on(t.executionId),
      index('act_idx_inc_procdefid').on(t.processDefinitionId),
      index('act_idx_inc_procinstid').on(t.processInstanceId),
      index('act_idx_inc_rootcauseincid').on(t.rootCauseIncidentId),
    ],
  )
}
