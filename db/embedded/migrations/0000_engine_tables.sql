CREATE TABLE "act_ru_batch" (
	"id_" varchar(64) PRIMARY KEY NOT NULL,
	"rev_" integer NOT NULL,
	"type_" varchar(255),
	"total_jobs_" integer,
	"jobs_created_" integer,
	"jobs_per_seed_" integer,
	"invocations_per_job_" integer,
	"seed_job_def_id_" varchar(64),
	"batch_job_def_id_" varchar(64),
	"monitor_job_def_id_" varchar(64),
	"suspension_state_" integer,
	"configuration_" varchar(255),
	"tenant_id_" varchar(64),
	"create_user_id_" varchar(255),
	"start_time_" timestamp,
	"exec_start_time_" timestamp
);
--> statement-breakpoint
CREATE TABLE "act_ge_bytearray" (
	"id_" varchar(64) PRIMARY KEY NOT NULL,
	"rev_" integer,
	"name_" varchar(255),
	"deployment_id_" varchar(64),
	"bytes_" "bytea",
	"generated_" boolean,
	"tenant_id_" varchar(64),
	"type_" integer,
	"create_time_" timestamp,
	"root_proc_inst_id_" varchar(64),
	"removal_time_" timestamp
);
--> statement-breakpoint
CREATE TABLE "act_re_deployment" (
	"id_" varchar(64) PRIMARY KEY NOT NULL,
	"name_" varchar(255),
	"deploy_time_" timestamp,
	"source_" varchar(255),
	"tenant_id_" varchar(64)
);
--> statement-breakpoint
CREATE TABLE "act_ru_execution" (
	"id_" varchar(64) PRIMARY KEY NOT NULL,
	"rev_" integer,
	"root_proc_inst_id_" varchar(64),
	"proc_inst_id_" varchar(64),
	"business_key_" varchar(255),
	"parent_id_" varchar(64),
	"proc_def_id_" varchar(64),
	"super_exec_" varchar(64),
	"super_case_exec_" varchar(64),
	"case_inst_id_" varchar(64),
	"act_id_" varchar(255),
	"act_inst_id_" varchar(64),
	"is_active_" boolean,
	"is_concurrent_" boolean,
	"is_scope_" boolean,
	"is_event_scope_" boolean,
	"suspension_state_" integer,
	"cached_ent_state_" integer,
	"sequence_counter_" bigint,
	"tenant_id_" varchar(64),
	"proc_def_key_" varchar(255)
);
--> statement-breakpoint
CREATE TABLE "act_ru_incident" (
	"id_" varchar(64) PRIMARY KEY NOT NULL,
	"rev_" integer NOT NULL,
	"incident_timestamp_" timestamp NOT NULL,
	"incident_msg_" varchar(4000),
	"incident_type_" varchar(255) NOT NULL,
	"execution_id_" varchar(64),
	"activity_id_" varchar(255),
	"failed_activity_id_" varchar(255),
	"proc_inst_id_" varchar(64),
	"proc_def_id_" varchar(64),
	"cause_incident_id_" varchar(64),
	"root_cause_incident_id_" varchar(64),
	"configuration_" varchar(255),
	"tenant_id_" varchar(64),
	"job_def_id_" varchar(64),
	"annotation_" varchar(4000)
);
--> statement-breakpoint
CREATE TABLE "act_ru_job" (
	"id_" varchar(64) PRIMARY KEY NOT NULL,
	"rev_" integer,
	"type_" varchar(255) NOT NULL,
	"lock_exp_time_" timestamp,
	"lock_owner_" varchar(255),
	"exclusive_" boolean,
	"execution_id_" varchar(64),
	"root_proc_inst_id_" varchar(64),
	"process_instance_id_" varchar(64),
	"process_def_id_" varchar(64),
	"process_def_key_" varchar(255),
	"retries_" integer,
	"exception_stack_id_" varchar(64),
	"exception_msg_" varchar(4000),
	"failed_act_id_" varchar(255),
	"duedate_" timestamp,
	"repeat_" varchar(255),
	"repeat_offset_" bigint DEFAULT 0,
	"handler_type_" varchar(255),
	"handler_cfg_" varchar(4000),
	"deployment_id_" varchar(64),
	"suspension_state_" integer DEFAULT 1 NOT NULL,
	"job_def_id_" varchar(64),
	"priority_" bigint DEFAULT 0 NOT NULL,
	"sequence_counter_" bigint,
	"tenant_id_" varchar(64),
	"create_time_" timestamp,
	"last_failure_log_id_" varchar(64),
	"batch_id_" varchar(64)
);
--> statement-breakpoint
CREATE TABLE "act_ru_jobdef" (
	"id_" varchar(64) PRIMARY KEY NOT NULL,
	"rev_" integer,
	"proc_def_id_" varchar(64),
	"proc_def_key_" varchar(255),
	"act_id_" varchar(255),
	"job_type_" varchar(255) NOT NULL,
	"job_configuration_" varchar(255),
	"suspension_state_" integer,
	"job_priority_" bigint,
	"tenant_id_" varchar(64),
	"deployment_id_" varchar(64)
);
--> statement-breakpoint
CREATE TABLE "act_hi_job_log" (
	"id_" varchar(64) PRIMARY KEY NOT NULL,
	"timestamp_" timestamp NOT NULL,
	"job_id_" varchar(64) NOT NULL,
	"job_duedate_" timestamp,
	"job_retries_" integer,
	"job_priority_" bigint DEFAULT 0 NOT NULL,
	"job_exception_msg_" varchar(4000),
	"job_exception_stack_id_" varchar(64),
	"job_state_" integer,
	"job_def_id_" varchar(64),
	"job_def_type_" varchar(255),
	"job_def_configuration_" varchar(255),
	"act_id_" varchar(255),
	"failed_act_id_" varchar(255),
	"execution_id_" varchar(64),
	"root_proc_inst_id_" varchar(64),
	"process_instance_id_" varchar(64),
	"process_def_id_" varchar(64),
	"process_def_key_" varchar(255),
	"deployment_id_" varchar(64),
	"sequence_counter_" bigint,
	"tenant_id_" varchar(64),
	"hostname_" varchar(255),
	"removal_time_" timestamp,
	"batch_id_" varchar(64)
);
--> statement-breakpoint
CREATE TABLE "act_re_procdef" (
	"id_" varchar(64) PRIMARY KEY NOT NULL,
	"rev_" integer,
	"category_" varchar(255),
	"name_" varchar(255),
	"key_" varchar(255) NOT NULL,
	"version_" integer NOT NULL,
	"deployment_id_" varchar(64),
	"resource_name_" varchar(4000),
	"dgrm_resource_name_" varchar(4000),
	"has_start_form_key_" boolean,
	"suspension_state_" integer,
	"tenant_id_" varchar(64),
	"version_tag_" varchar(64),
	"history_ttl_" integer,
	"startable_" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "act_ge_property" (
	"name_" varchar(64) PRIMARY KEY NOT NULL,
	"value_" varchar(300),
	"rev_" integer
);
--> statement-breakpoint
CREATE TABLE "act_ge_schema_log" (
	"id_" varchar(64) PRIMARY KEY NOT NULL,
	"timestamp_" timestamp,
	"version_" varchar(255)
);
--> statement-breakpoint
ALTER TABLE "act_ru_batch" ADD CONSTRAINT "act_fk_batch_seed_job_def" FOREIGN KEY ("seed_job_def_id_") REFERENCES "public"."act_ru_jobdef"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_ru_batch" ADD CONSTRAINT "act_fk_batch_monitor_job_def" FOREIGN KEY ("monitor_job_def_id_") REFERENCES "public"."act_ru_jobdef"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_ru_batch" ADD CONSTRAINT "act_fk_batch_job_def" FOREIGN KEY ("batch_job_def_id_") REFERENCES "public"."act_ru_jobdef"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_ge_bytearray" ADD CONSTRAINT "act_fk_bytearr_depl" FOREIGN KEY ("deployment_id_") REFERENCES "public"."act_re_deployment"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_ru_execution" ADD CONSTRAINT "act_fk_exe_procinst" FOREIGN KEY ("proc_inst_id_") REFERENCES "public"."act_ru_execution"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_ru_execution" ADD CONSTRAINT "act_fk_exe_parent" FOREIGN KEY ("parent_id_") REFERENCES "public"."act_ru_execution"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_ru_execution" ADD CONSTRAINT "act_fk_exe_super" FOREIGN KEY ("super_exec_") REFERENCES "public"."act_ru_execution"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_ru_execution" ADD CONSTRAINT "act_fk_exe_procdef" FOREIGN KEY ("proc_def_id_") REFERENCES "public"."act_re_procdef"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_ru_incident" ADD CONSTRAINT "act_fk_inc_exe" FOREIGN KEY ("execution_id_") REFERENCES "public"."act_ru_execution"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_ru_incident" ADD CONSTRAINT "act_fk_inc_procinst" FOREIGN KEY ("proc_inst_id_") REFERENCES "public"."act_ru_execution"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_ru_incident" ADD CONSTRAINT "act_fk_inc_procdef" FOREIGN KEY ("proc_def_id_") REFERENCES "public"."act_re_procdef"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_ru_incident" ADD CONSTRAINT "act_fk_inc_cause" FOREIGN KEY ("cause_incident_id_") REFERENCES "public"."act_ru_incident"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_ru_incident" ADD CONSTRAINT "act_fk_inc_rcause" FOREIGN KEY ("root_cause_incident_id_") REFERENCES "public"."act_ru_incident"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_ru_incident" ADD CONSTRAINT "act_fk_inc_job_def" FOREIGN KEY ("job_def_id_") REFERENCES "public"."act_ru_jobdef"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_ru_job" ADD CONSTRAINT "act_fk_job_exception" FOREIGN KEY ("exception_stack_id_") REFERENCES "public"."act_ge_bytearray"("id_") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "act_idx_batch_seed_job_def" ON "act_ru_batch" USING btree ("seed_job_def_id_");--> statement-breakpoint
CREATE INDEX "act_idx_batch_monitor_job_def" ON "act_ru_batch" USING btree ("monitor_job_def_id_");--> statement-breakpoint
CREATE INDEX "act_idx_batch_job_def" ON "act_ru_batch" USING btree ("batch_job_def_id_");--> statement-breakpoint
CREATE INDEX "act_idx_bytear_depl" ON "act_ge_bytearray" USING btree ("deployment_id_");--> statement-breakpoint
CREATE INDEX "act_idx_bytearray_name" ON "act_ge_bytearray" USING btree ("name_");--> statement-breakpoint
CREATE INDEX "act_idx_bytearray_rm_time" ON "act_ge_bytearray" USING btree ("removal_time_");--> statement-breakpoint
CREATE INDEX "act_idx_bytearray_root_pi" ON "act_ge_bytearray" USING btree ("root_proc_inst_id_");--> statement-breakpoint
CREATE INDEX "act_idx_deployment_name" ON "act_re_deployment" USING btree ("name_");--> statement-breakpoint
CREATE INDEX "act_idx_deployment_tenant_id" ON "act_re_deployment" USING btree ("tenant_id_");--> statement-breakpoint
CREATE INDEX "act_idx_exe_root_pi" ON "act_ru_execution" USING btree ("root_proc_inst_id_");--> statement-breakpoint
CREATE INDEX "act_idx_exec_buskey" ON "act_ru_execution" USING btree ("business_key_");--> statement-breakpoint
CREATE INDEX "act_idx_exec_tenant_id" ON "act_ru_execution" USING btree ("tenant_id_");--> statement-breakpoint
CREATE INDEX "act_idx_exe_procinst" ON "act_ru_execution" USING btree ("proc_inst_id_");--> statement-breakpoint
CREATE INDEX "act_idx_exe_parent" ON "act_ru_execution" USING btree ("parent_id_");--> statement-breakpoint
CREATE INDEX "act_idx_exe_super" ON "act_ru_execution" USING btree ("super_exec_");--> statement-breakpoint
CREATE INDEX "act_idx_exe_procdef" ON "act_ru_execution" USING btree ("proc_def_id_");--> statement-breakpoint
CREATE INDEX "act_idx_inc_configuration" ON "act_ru_incident" USING btree ("configuration_");--> statement-breakpoint
CREATE INDEX "act_idx_inc_tenant_id" ON "act_ru_incident" USING btree ("tenant_id_");--> statement-breakpoint
CREATE INDEX "act_idx_inc_job_def" ON "act_ru_incident" USING btree ("job_def_id_");--> statement-breakpoint
CREATE INDEX "act_idx_inc_causeincid" ON "act_ru_incident" USING btree ("cause_incident_id_");--> statement-breakpoint
CREATE INDEX "act_idx_inc_exid" ON "act_ru_incident" USING btree ("execution_id_");--> statement-breakpoint
CREATE INDEX "act_idx_inc_procdefid" ON "act_ru_incident" USING btree ("proc_def_id_");--> statement-breakpoint
CREATE INDEX "act_idx_inc_procinstid" ON "act_ru_incident" USING btree ("proc_inst_id_");--> statement-breakpoint
CREATE INDEX "act_idx_inc_rootcauseincid" ON "act_ru_incident" USING btree ("root_cause_incident_id_");--> statement-breakpoint
CREATE INDEX "act_idx_job_execution_id" ON "act_ru_job" USING btree ("execution_id_");--> statement-breakpoint
CREATE INDEX "act_idx_job_handler" ON "act_ru_job" USING btree ("handler_type_","handler_cfg_");--> statement-breakpoint
CREATE INDEX "act_idx_job_procinst" ON "act_ru_job" USING btree ("process_instance_id_");--> statement-breakpoint
CREATE INDEX "act_idx_job_root_procinst" ON "act_ru_job" USING btree ("root_proc_inst_id_");--> statement-breakpoint
CREATE INDEX "act_idx_job_tenant_id" ON "act_ru_job" USING btree ("tenant_id_");--> statement-breakpoint
CREATE INDEX "act_idx_job_job_def_id" ON "act_ru_job" USING btree ("job_def_id_");--> statement-breakpoint
CREATE INDEX "act_idx_job_exception" ON "act_ru_job" USING btree ("exception_stack_id_");--> statement-breakpoint
CREATE INDEX "act_idx_job_handler_type" ON "act_ru_job" USING btree ("handler_type_");--> statement-breakpoint
CREATE INDEX "act_idx_jobdef_tenant_id" ON "act_ru_jobdef" USING btree ("tenant_id_");--> statement-breakpoint
CREATE INDEX "act_idx_jobdef_proc_def_id" ON "act_ru_jobdef" USING btree ("proc_def_id_");--> statement-breakpoint
CREATE INDEX "act_idx_hi_job_log_root_pi" ON "act_hi_job_log" USING btree ("root_proc_inst_id_");--> statement-breakpoint
CREATE INDEX "act_idx_hi_job_log_procinst" ON "act_hi_job_log" USING btree ("process_instance_id_");--> statement-breakpoint
CREATE INDEX "act_idx_hi_job_log_procdef" ON "act_hi_job_log" USING btree ("process_def_id_");--> statement-breakpoint
CREATE INDEX "act_idx_hi_job_log_tenant_id" ON "act_hi_job_log" USING btree ("tenant_id_");--> statement-breakpoint
CREATE INDEX "act_idx_hi_job_log_job_def_id" ON "act_hi_job_log" USING btree ("job_def_id_");--> statement-breakpoint
CREATE INDEX "act_idx_hi_job_log_proc_def_key" ON "act_hi_job_log" USING btree ("process_def_key_");--> statement-breakpoint
CREATE INDEX "act_idx_hi_job_log_ex_stack" ON "act_hi_job_log" USING btree ("job_exception_stack_id_");--> statement-breakpoint
CREATE INDEX "act_idx_hi_job_log_rm_time" ON "act_hi_job_log" USING btree ("removal_time_");--> statement-breakpoint
CREATE INDEX "act_idx_hi_job_log_job_conf" ON "act_hi_job_log" USING btree ("job_def_configuration_");--> statement-breakpoint
CREATE INDEX "act_idx_procdef_deployment_id" ON "act_re_procdef" USING btree ("deployment_id_");--> statement-breakpoint
CREATE INDEX "act_idx_procdef_tenant_id" ON "act_re_procdef" USING btree ("tenant_id_");--> statement-breakpoint
CREATE INDEX "act_idx_procdef_ver_tag" ON "act_re_procdef" USING btree ("version_tag_");