-- Rows that have gone leave room in their pages, as they do in an engine that works: without it no
-- update could stay within its page, and a table would be denser than any real one.
delete from act_ru_incident using origin where proc_inst_id_ = origin.id and i % 21 = 20;
delete from act_ru_job using origin where process_instance_id_ = origin.id and i % 21 = 20;
delete from act_ru_execution using origin where proc_inst_id_ = origin.id and i % 21 = 20;
