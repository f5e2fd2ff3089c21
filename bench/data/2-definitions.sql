-- 200 process definitions: 50 keys in 4 versions. The most used one has number 1, and the newer
-- versions of a key have the lower numbers.
create temporary table definition as
  select n, key, version, key || ':' || version || ':' || pg_temp.id('definition', n) as id
  from generate_series(1, 200) as n,
    lateral (select 'process-' || (n - 1) % 50 + 1 as key, 4 - (n - 1) / 50 as version) as named;

insert into act_re_deployment (id_, name_, deploy_time_)
  select pg_temp.id('deployment', n), key, pg_temp.moment() - interval '200 days' from definition;

insert into act_re_procdef (id_, rev_, name_, key_, version_, deployment_id_, suspension_state_)
  select id, 1, initcap(replace(key, '-', ' ')), key, version, pg_temp.id('deployment', n), 1
  from definition;

-- Each has 5 activities that make jobs; the second and the fourth wait for a time. Three activities
-- are in use everywhere, the others by a few processes.
insert into act_ru_jobdef
  (id_, rev_, proc_def_id_, proc_def_key_, act_id_, job_type_, job_configuration_, suspension_state_)
  select pg_temp.id('job definition', n * 5 + step), 1, id, key,
    'activity-' || case step when 1 then n % 3 + 1 else 4 + (n % 50 * 5 + step) % 36 end,
    case when step in (2, 4) then 'timer-transition' else 'async-continuation' end,
    case when step in (2, 4) then 'DURATION: PT1H' else 'async-before' end, 1
  from definition, generate_series(1, 5) as step;

insert into act_ge_schema_log (id_, timestamp_, version_)
  values ('0', pg_temp.moment() - interval '200 days', '7.24.0');

-- What goes wrong, the most frequent first, each with a stack trace that its jobs share.
create temporary table failure as
  select n, pg_temp.id('stack trace', n) as stack_id,
    'Call to service-' || n || ' failed' || repeat(', and the fallback answered 503', n % 8) as message
  from generate_series(1, 500) as n;

insert into act_ge_bytearray (id_, rev_, name_, bytes_, generated_, type_, create_time_)
  select stack_id, 1, 'job.exceptionByteArray',
    convert_to('org.example.ServiceException: ' || message || (
      select string_agg(E'\n\tat org.example.step' || line || '.Delegate.execute(Delegate.java:' || n + line || ')', '')
      from generate_series(1, 60) as line), 'UTF8'),
    true, 2, pg_temp.moment()
  from failure;
