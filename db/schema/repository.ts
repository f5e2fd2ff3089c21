import { boolean, foreignKey, index, integer } from 'drizzle-orm/pg-core'
import { bytes, identifier, longText, text, wallClock } from './columns'
import type { Place } from './place'

export function deploymentTable({ table, prefix }: Place) {
  return table(
    `${prefix}act_re_deployment`,
    {
      id: identifier('id_').primaryKey(),
      name: text('name_'),
      deployTime: wallClock('deploy_time_'),
      source: text('source_'),
      tenantId: identifier('tenant_id_'),
    },
    (t) => [
      index('act_idx_deployment_name').on(t.name),
      index('act_idx_deployment_tenant_id').on(t.tenantId),
    ],
  )
}

export function processDefinitionTable({ table, prefix }: Place) {
  return table(
    `${prefix}act_re_procdef`,
    {
      id: identifier('id_').primaryKey(),
      rev: integer('rev_'),
      category: text('category_'),
      name: text('name_'),
      key: text('key_').notNull(),
      version: integer('version_').notNull(),
      deploymentId: identifier('deployment_id_'),
      resourceName: longText('resource_name_'),
      diagramResourceName: longText('dgrm_resource_name_'),
      hasStartFormKey: boolean('has_start_form_key_'),
      suspensionState: integer('suspension_state_'),
      tenantId: identifier('tenant_id_'),
      versionTag: identifier('version_tag_'),
      historyTimeToLive: integer('history_ttl_'),
      startable: boolean('startable_').notNull().default(true),
    },
    (t) => [
      index('act_idx_procdef_deployment_id').on(t.deploymentId),
      index('act_idx_procdef_tenant_id').on(t.tenantId),
      index('act_idx_procdef_ver_tag').on(t.versionTag),
    ],
  )
}

export function byteArrayTable(
  { table, prefix }: Place,
  deployment: ReturnType<typeof deploymentTable>,
) {
  return table(
    `${prefix}act_ge_bytearray`,
    {
      id: identifier('id_').primaryKey(),
      rev: integer('rev_'),
      name: text('name_'),
      deploymentId: identifier('deployment_id_'),
      bytes: bytes('bytes_'),
      generated: boolean('generated_'),
      tenantId: identifier('tenant_id_'),
      type: integer('type_'),
      createTime: wallClock('create_time_'),
      rootProcessInstanceId: identifier('root_proc_inst_id_'),
      removalTime: wallClock('removal_time_'),
    },
    (t) => [
      foreignKey({
        name: 'act_fk_bytearr_depl',
        columns: [t.deploymentId],
        foreignColumns: [deployment.id],
      }),
      index('act_idx_bytear_depl').on(t.deploymentId),
      index('act_idx_bytearray_name').on(t.name),
      index('act_idx_bytearray_rm_time').on(t.removalTime),
      index('act_idx_bytearray_root_pi').on(t.rootProcessInstanceId),
    ],
  )
}
