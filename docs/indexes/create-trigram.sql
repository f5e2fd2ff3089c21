-- An index for a part of a message (LIKE '%…%'). Apart from create.sql, because it needs the extension pg_trgm,
-- which a database may not have, and because it is large and dearer to keep than all the others: only
-- where people search in messages. The head of create.sql says how to run it.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX CONCURRENTLY IF NOT EXISTS jobscope_job_message_trigram ON act_ru_job USING gin (exception_msg_ gin_trgm_ops) WHERE exception_msg_ IS NOT NULL;
