-- Optional indexes for Jobscope on a large job table. Jobscope works without them and never creates any.
--
--   psql "$DATABASE_URL" -v ON_ERROR_STOP=1 -f create.sql
--
-- It may be run again at any time. CONCURRENTLY lets the engine go on writing meanwhile, and therefore
-- can't run within a transaction: not with psql's --single-transaction.
--
-- Tables in a schema of their own:  PGOPTIONS="-c search_path=camunda" psql …
-- Tables with a prefix:             sed 's/act_ru_job/my_act_ru_job/' create.sql | psql …
-- An engine before 7.10 has no CREATE_TIME_, one before 7.13 no FAILED_ACT_ID_: leave their lines out.
--
-- A run that was interrupted leaves an index that is INVALID: it is kept up to date but serves nobody, and
-- IF NOT EXISTS passes over it. /about names it; so does
--   SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid;
-- Then: DROP INDEX CONCURRENTLY that one, and run this again.
--
-- None of them holds a column that the engine changes when it acquires a job, so that those updates
-- stay within their page (HOT) and cost what they did.

-- By due date: the order, the filter, what is overdue.
CREATE INDEX CONCURRENTLY IF NOT EXISTS jobscope_job_duedate ON act_ru_job (duedate_, id_);

-- By retries. The engine counts them down when an attempt fails.
CREATE INDEX CONCURRENTLY IF NOT EXISTS jobscope_job_retries ON act_ru_job (retries_, id_);

-- By priority.
CREATE INDEX CONCURRENTLY IF NOT EXISTS jobscope_job_priority ON act_ru_job (priority_, id_);

-- By process, in all its versions or in one.
CREATE INDEX CONCURRENTLY IF NOT EXISTS jobscope_job_process_key ON act_ru_job (process_def_key_, id_);
CREATE INDEX CONCURRENTLY IF NOT EXISTS jobscope_job_process ON act_ru_job (process_def_id_, id_);

-- By tenant.
CREATE INDEX CONCURRENTLY IF NOT EXISTS jobscope_job_tenant ON act_ru_job (tenant_id_, id_);

-- By time of creation.
CREATE INDEX CONCURRENTLY IF NOT EXISTS jobscope_job_create_time ON act_ru_job (create_time_, id_);

-- Failed jobs, which are few: by due date, by process, and those that failed in an activity. RETRIES_ is included so that
-- a page far behind is found without a look at the jobs before it.
CREATE INDEX CONCURRENTLY IF NOT EXISTS jobscope_job_failed ON act_ru_job (duedate_, id_) WHERE retries_ <= 0;
CREATE INDEX CONCURRENTLY IF NOT EXISTS jobscope_job_failed_process ON act_ru_job (process_def_key_, id_) INCLUDE (retries_) WHERE retries_ <= 0;
CREATE INDEX CONCURRENTLY IF NOT EXISTS jobscope_job_failed_activity ON act_ru_job (failed_act_id_, id_) WHERE retries_ <= 0;

-- Jobs that failed and will be tried again, by due date. Without it the index by due date above lures the planner into
-- walking past all jobs that are due before them.
CREATE INDEX CONCURRENTLY IF NOT EXISTS jobscope_job_retrying ON act_ru_job (duedate_, id_) WHERE (retries_ > 0 OR retries_ IS NULL) AND (exception_msg_ IS NOT NULL OR exception_stack_id_ IS NOT NULL);

-- By message. A text of up to 4,000 characters may be too long for a b-tree; a hash index holds its digest alone.
CREATE INDEX CONCURRENTLY IF NOT EXISTS jobscope_job_message ON act_ru_job USING hash (exception_msg_) WHERE exception_msg_ IS NOT NULL;

-- Statistics, which cost a write nothing: that what has a message has mostly failed. The planner would otherwise take
-- the failed jobs of one cause for ten times fewer than they are, and read all of them for a page. From Postgres 12 on.
CREATE STATISTICS IF NOT EXISTS jobscope_job_failed_message (mcv) ON retries_, exception_msg_ FROM act_ru_job;
CREATE STATISTICS IF NOT EXISTS jobscope_job_failed_in (mcv) ON retries_, failed_act_id_ FROM act_ru_job;
ANALYZE act_ru_job;
