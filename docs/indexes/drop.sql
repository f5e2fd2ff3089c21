-- The inverse of create.sql and create-trigram.sql. The extension pg_trgm stays: others may use it. It may be
-- run again at any time; the head of create.sql says how to name a schema or a prefix.

DROP INDEX CONCURRENTLY IF EXISTS jobscope_job_duedate;
DROP INDEX CONCURRENTLY IF EXISTS jobscope_job_retries;
DROP INDEX CONCURRENTLY IF EXISTS jobscope_job_priority;
DROP INDEX CONCURRENTLY IF EXISTS jobscope_job_process_key;
DROP INDEX CONCURRENTLY IF EXISTS jobscope_job_process;
DROP INDEX CONCURRENTLY IF EXISTS jobscope_job_tenant;
DROP INDEX CONCURRENTLY IF EXISTS jobscope_job_create_time;
DROP INDEX CONCURRENTLY IF EXISTS jobscope_job_failed;
DROP INDEX CONCURRENTLY IF EXISTS jobscope_job_failed_process;
DROP INDEX CONCURRENTLY IF EXISTS jobscope_job_failed_activity;
DROP INDEX CONCURRENTLY IF EXISTS jobscope_job_retrying;
DROP INDEX CONCURRENTLY IF EXISTS jobscope_job_message;
DROP INDEX CONCURRENTLY IF EXISTS jobscope_job_message_trigram;
DROP STATISTICS IF EXISTS jobscope_job_failed_message;
DROP STATISTICS IF EXISTS jobscope_job_failed_in;
