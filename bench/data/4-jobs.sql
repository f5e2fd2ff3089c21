insert into act_ru_job
  (id_, rev_, type_, lock_exp_time_, lock_owner_, exclusive_, execution_id_, root_proc_inst_id_,
   process_instance_id_, process_def_id_, process_def_key_, retries_, exception_stack_id_,
   exception_msg_, failed_act_id_, duedate_, handler_type_, handler_cfg_, deployment_id_,
   suspension_state_, job_def_id_, priority_, sequence_counter_, tenant_id_, create_time_, batch_id_)
select pg_temp.id('job', drawn.n), 1,
  case when timer then 'timer' else 'message' end,
  -- A lock is held for 5 minutes in an engine, here for as long as the benchmark runs.
  case lock when 'held' then pg_temp.moment() + interval '1 day'
    when 'expired' then pg_temp.moment() - interval '1 hour' * pg_temp.draw(drawn.n, 'lock') end,
  case when lock is not null then 'node-' || drawn.n % 4 + 1 end,
  true, execution_id, instance_id, instance_id, definition.id, key,
  case fate when 'failed' then 0 when 'retrying' then 1 + drawn.n % 2 else 3 end,
  stack_id, message,
  case when message is not null then 'activity-' || pg_temp.rank(drawn.n, 'failed activity', 40) end,
  case
    when fate = 'retrying' then pg_temp.moment() + interval '30 minutes' * due
    when timer and (fate = 'failed' or due < 0.15) then pg_temp.moment() - interval '2 days' * pg_temp.draw(drawn.n, 'late')
    when timer then pg_temp.moment() + interval '90 days' * power(due, 3)
    when due < 0.1 then pg_temp.moment() - interval '1 hour' * due
  end,
  case kind when 'batch' then 'instance-deletion' when 'start' then 'timer-start-event'
    else case when timer then 'timer-transition' else 'async-continuation' end end,
  case when kind = 'instance' then 'activity-' || step end,
  pg_temp.id('deployment', definition.n),
  case when fate = 'suspended' or asleep then 2 else 1 end,
  case when kind = 'instance' then pg_temp.id('job definition', definition.n * 5 + step) end,
  case when pg_temp.draw(drawn.n, 'is urgent') < 0.2 then 10 * pg_temp.rank(drawn.n, 'priority', 10) else 0 end,
  1, tenant, started,
  case when kind = 'batch' then pg_temp.id('batch', pg_temp.rank(drawn.n, 'batch', 8)) end
from (
  select *, kind = 'start' or kind = 'instance' and step in (2, 4) as timer,
    case when fate = 'waiting' and taken < 0.002 then 'held' when fate = 'waiting' and taken < 0.003 then 'expired' end as lock,
    case when fate in ('failed', 'retrying') then pg_temp.rank(n, 'failure', 500) end as failure
  from (
    select origin.*, i * 2 + twin as n,
      case when kind = 'instance' then id end as instance_id,
      case when kind = 'instance' then case twin when 0 then id else pg_temp.id('execution', i) end end as execution_id,
      case when kind <> 'batch' then definition end as of_definition,
      pg_temp.rank(i * 2 + twin, 'step', 5) as step,
      pg_temp.draw(i * 2 + twin, 'due') as due,
      pg_temp.draw(i * 2 + twin, 'taken') as taken,
      suspended and pg_temp.draw(i * 2 + twin, 'asleep') < 0.8 as asleep,
      case width_bucket(pg_temp.draw(i * 2 + twin, 'fate'), array[0, 0.07, 0.1, 0.12])
        when 1 then 'failed' when 2 then 'retrying' when 3 then 'suspended' else 'waiting' end as fate
    from origin cross join generate_series(0, (i % 4 = 3)::integer) as twin
    offset 0
  ) as made
  offset 0
) as drawn
left join definition on definition.n = of_definition
left join failure on failure.n = drawn.failure;

insert into act_ru_incident
  (id_, rev_, incident_timestamp_, incident_msg_, incident_type_, execution_id_, activity_id_,
   failed_activity_id_, proc_inst_id_, proc_def_id_, configuration_, tenant_id_, job_def_id_)
  select md5('incident' || id_)::uuid::text, 1, create_time_, exception_msg_, 'failedJob', execution_id_,
    failed_act_id_, failed_act_id_, process_instance_id_, process_def_id_, id_, tenant_id_, job_def_id_
  from act_ru_job where retries_ = 0 and process_instance_id_ is not null;
