-- Four instances make five jobs. Every 21st has ended meanwhile (see 5-ended.sql).
create temporary table origin as
  select i, pg_temp.id('instance', i) as id,
    pg_temp.rank(i, 'definition', 200) as definition,
    case when pg_temp.draw(i, 'has tenant') < 0.7 then 'tenant-' || pg_temp.rank(i, 'tenant', 20) end as tenant,
    pg_temp.draw(i, 'suspended') < 0.03 as suspended,
    -- A few jobs belong to no instance: those of batches and those that start one.
    case i % 200 when 0 then 'batch' when 1 then 'start' else 'instance' end as kind,
    pg_temp.moment() - interval '90 days' * (1 - i / (pg_temp.jobs() * 0.84)) as started
  from generate_series(1, pg_temp.jobs() * 84 / 100) as i;
analyze origin;

insert into act_ru_execution
  (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, parent_id_, proc_def_id_, act_id_,
   is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_,
   sequence_counter_, tenant_id_, proc_def_key_)
  select pg_temp.id('instance', i), 1, origin.id, origin.id,
    'ORDER-' || i, null, definition.id, 'activity-' || definition.n % 3 + 1,
    true, false, true, false, case when suspended then 2 else 1 end, 0, 1, tenant, key
  from origin join definition on n = definition
  where kind = 'instance';

-- Where an instance has two jobs, the second is that of a concurrent execution.
insert into act_ru_execution
  (id_, rev_, root_proc_inst_id_, proc_inst_id_, parent_id_, proc_def_id_, act_id_,
   is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_,
   sequence_counter_, tenant_id_, proc_def_key_)
  select pg_temp.id('execution', i), 1, origin.id, origin.id, origin.id, definition.id, 'activity-9',
    true, true, false, false, case when suspended then 2 else 1 end, 0, 1, tenant, key
  from origin join definition on n = definition
  where kind = 'instance' and i % 4 = 3;
