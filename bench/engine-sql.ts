import type { Engine } from '@/db/engine'
import { sortsOf, wholeOrderOf } from '@/db/job-order'
import type { FilterName, SortKey } from '@/lib/job/parameters'
import { type JobQuery, jobQuery, type Sort } from '@/lib/job/query'

/**
 * The SQL of the engine's own query, as Job.xml and MyBatis make it of the same parameters: DISTINCT
 * over all columns, and joins where our predicates have subqueries. RES is the job, PI the execution of its
 * instance, DEF its job definition.
 */

export interface Statement {
  text: string
  values: (string | number)[]
}

/** Keeps a value for the statement and gives the place at which it stands. */
type Bind = (value: string | number) => string
type Context = { bind: Bind; clock: Engine['clock']; now: string; query: JobQuery }
type Condition<N extends FilterName> = (value: NonNullable<JobQuery[N]>, context: Context) => string

const anyOf = (column: string, values: string[], bind: Bind) =>
  `${column} in (${values.map(bind).join(', ')})`

/** Of the filters that the questions use. */
const conditions: { [N in FilterName]?: Condition<N> } = {
  jobIds: (ids, { bind }) => anyOf('RES.ID_', ids, bind),
  processInstanceId: (id, { bind }) => `RES.PROCESS_INSTANCE_ID_ = ${bind(id)}`,
  processDefinitionKey: (key, { bind }) => `RES.PROCESS_DEF_KEY_ = ${bind(key)}`,
  processDefinitionId: (id, { bind }) => `RES.PROCESS_DEF_ID_ = ${bind(id)}`,
  activityId: (id, { bind }) => `DEF.ACT_ID_ = ${bind(id)}`,
  failedActivityId: (id, { bind }) => `RES.FAILED_ACT_ID_ = ${bind(id)}`,
  withRetriesLeft: () => 'RES.RETRIES_ > 0',
  noRetriesLeft: () => 'RES.RETRIES_ = 0',
  executable: (_, { bind, now }) =>
    `RES.RETRIES_ > 0 and (RES.DUEDATE_ is null or RES.DUEDATE_ <= ${bind(now)})
      and (RES.EXECUTION_ID_ is null or PI.SUSPENSION_STATE_ = 1 or PI.SUSPENSION_STATE_ is null)`,
  timers: () => `RES.TYPE_ = 'timer'`,
  active: () => 'RES.SUSPENSION_STATE_ = 1',
  suspended: () => 'RES.SUSPENSION_STATE_ = 2',
  acquired: (_, { bind, now }) =>
    `RES.LOCK_EXP_TIME_ is not null and RES.LOCK_EXP_TIME_ > ${bind(now)}`,
  withException: () => '(RES.EXCEPTION_MSG_ is not null or RES.EXCEPTION_STACK_ID_ is not null)',
  exceptionMessage: (message, { bind }) => `RES.EXCEPTION_MSG_ = ${bind(message)}`,
  dueDates: ({ gt, lt }, { bind, clock }) =>
    [
      gt && `RES.DUEDATE_ > ${bind(clock.wallClock(gt))}`,
      lt && `RES.DUEDATE_ < ${bind(clock.wallClock(lt))}`,
    ]
      .filter(Boolean)
      .join(' and '),
  tenantIdIn: (ids, { bind, query }) =>
    `(${anyOf('RES.TENANT_ID_', ids, bind)}${query.includeJobsWithoutTenantId ? ' or RES.TENANT_ID_ is null' : ''})`,
  includeJobsWithoutTenantId: () => 'true',
}

const joins: { [N in FilterName]?: string } = {
  executable: 'left join ACT_RU_EXECUTION PI on PI.ID_ = RES.PROCESS_INSTANCE_ID_',
  activityId: 'left join ACT_RU_JOBDEF DEF on RES.JOB_DEF_ID_ = DEF.ID_',
}

const sortColumns: Record<SortKey, string> = {
  jobId: 'RES.ID_',
  executionId: 'RES.EXECUTION_ID_',
  processInstanceId: 'RES.PROCESS_INSTANCE_ID_',
  processDefinitionId: 'RES.PROCESS_DEF_ID_',
  processDefinitionKey: 'RES.PROCESS_DEF_KEY_',
  jobPriority: 'RES.PRIORITY_',
  jobRetries: 'RES.RETRIES_',
  jobDueDate: 'RES.DUEDATE_',
  tenantId: 'RES.TENANT_ID_',
  // Which the engine itself can't be asked for.
  createTime: 'RES.CREATE_TIME_',
}

const notFilters = new Set<string>(['sortBy', 'sortOrder', 'firstResult', 'maxResults'])

function conditionOf<N extends FilterName>(name: N, context: Context): string {
  const value = context.query[name]
  const condition = conditions[name]
  if (!condition || value === undefined)
    throw new Error(`bench/engine-sql.ts has no SQL for ${name}`)
  return condition(value, context)
}

/** `from … where …` of the query, and what it binds. @throws Error where a filter has no SQL here */
function fromWhere({ clock, now }: Engine, query: JobQuery) {
  const values: (string | number)[] = []
  const bind: Bind = (value) => `$${values.push(value)}`
  const context: Context = { bind, clock, now: clock.wallClock(now()), query }
  const used = jobQuery.names.filter(
    (name): name is FilterName => query[name] !== undefined && !notFilters.has(name),
  )
  const where = used.map((name) => conditionOf(name, context)).join(' and ')
  const from = ['from ACT_RU_JOB RES', ...used.flatMap((name) => joins[name] ?? [])].join(' ')
  return { text: where ? `${from} where ${where}` : from, values, bind }
}

const columnsOf = (sorts: Sort[]) =>
  sorts.map(({ sortBy, sortOrder }) => `${sortColumns[sortBy]} ${sortOrder}`)

/**
 * A page as the engine asks for it. It leaves ties as they come; `tieBreak` adds what makes the order
 * ours, so that both can be compared.
 */
export function enginePage(
  engine: Engine,
  query: JobQuery,
  { tieBreak }: { tieBreak: boolean },
): Statement {
  const { text, values, bind } = fromWhere(engine, query)
  const asked = sortsOf(query)
  const order = columnsOf(tieBreak || asked.length === 0 ? wholeOrderOf(query) : asked)
  const page = `LIMIT ${bind(query.maxResults ?? 2147483647)} OFFSET ${bind(query.firstResult ?? 0)}`
  return { text: `select distinct RES.* ${text} order by ${order.join(', ')} ${page}`, values }
}

export function engineCount(engine: Engine, query: JobQuery): Statement {
  const { text, values } = fromWhere(engine, query)
  return { text: `select count(distinct RES.ID_) as count ${text}`, values }
}

/** The engine's 15 properties of the page's rows, in the order of our list, and nothing that it does not need. */
export function barePage(engine: Engine, query: JobQuery): Statement {
  const { text, values, bind } = fromWhere(engine, query)
  const order = columnsOf(wholeOrderOf(query)).join(', ')
  const page = `limit ${bind(query.maxResults ?? 2147483647)} offset ${bind(query.firstResult ?? 0)}`
  return {
    text: `select ID_, JOB_DEF_ID_, PROCESS_INSTANCE_ID_, PROCESS_DEF_ID_, PROCESS_DEF_KEY_, EXECUTION_ID_,
        EXCEPTION_MSG_, FAILED_ACT_ID_, RETRIES_, DUEDATE_, SUSPENSION_STATE_, PRIORITY_, TENANT_ID_, CREATE_TIME_, BATCH_ID_
      from ACT_RU_JOB RES join (select RES.ID_ as PAGE_ID ${text} order by ${order} ${page}) PAGE on PAGE_ID = RES.ID_
      order by ${order}`,
    values,
  }
}
