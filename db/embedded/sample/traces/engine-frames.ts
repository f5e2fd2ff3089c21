import { frames } from './frame'

const engine = (...shorts: string[]) => frames('org.camunda.bpm.engine.impl.', shorts)

const invocation = engine(
  'delegate.DelegateInvocation.proceed:58',
  'delegate.DefaultDelegateInterceptor.handleInvocationInContext:92',
  'delegate.DefaultDelegateInterceptor.handleInvocation:63',
)

/** From a Java delegate up to the activity that called it. */
const javaDelegate = [
  ...engine('bpmn.delegate.JavaDelegateInvocation.invoke:40'),
  ...invocation,
  ...engine(
    'bpmn.behavior.ServiceTaskJavaDelegateActivityBehavior.execute:55',
    'bpmn.behavior.ServiceTaskJavaDelegateActivityBehavior.performExecution:44',
    'bpmn.behavior.TaskActivityBehavior.execute:69',
    'bpmn.behavior.ServiceTaskDelegateExpressionActivityBehavior$2.call:126',
    'bpmn.behavior.AbstractBpmnActivityBehavior.executeWithErrorPropagation:90',
    'bpmn.behavior.ServiceTaskDelegateExpressionActivityBehavior.performExecution:106',
    'bpmn.behavior.TaskActivityBehavior.execute:69',
  ),
]

const expression = engine(
  'bpmn.behavior.ServiceTaskExpressionActivityBehavior$1.call:56',
  'bpmn.behavior.AbstractBpmnActivityBehavior.executeWithErrorPropagation:90',
  'bpmn.behavior.ServiceTaskExpressionActivityBehavior.performExecution:64',
  'bpmn.behavior.TaskActivityBehavior.execute:69',
)

const script = [
  ...engine('scripting.env.ScriptingEnvironment.execute:84', 'delegate.ScriptInvocation.invoke:56'),
  ...invocation,
  ...engine(
    'bpmn.behavior.ScriptTaskActivityBehavior$1.call:79',
    'bpmn.behavior.AbstractBpmnActivityBehavior.executeWithErrorPropagation:90',
    'bpmn.behavior.ScriptTaskActivityBehavior.performExecution:70',
    'bpmn.behavior.TaskActivityBehavior.execute:69',
  ),
]

const performing = engine(
  'interceptor.AtomicOperationInvocation.execute:99',
  'interceptor.CommandInvocationContext.invokeNext:141',
  'interceptor.CommandInvocationContext.performNext:121',
  'interceptor.CommandInvocationContext.performOperation:96',
  'interceptor.CommandInvocationContext.performOperation:86',
  'persistence.entity.ExecutionEntity.performOperationSync:644',
  'persistence.entity.ExecutionEntity.performOperationSync:619',
)

/** From the activity up to the job's handler. */
const operations = [
  ...engine(
    'pvm.runtime.operation.PvmAtomicOperationActivityExecute$2.callback:61',
    'pvm.runtime.operation.PvmAtomicOperationActivityExecute$2.callback:50',
    'pvm.runtime.PvmExecutionImpl.continueIfExecutionDoesNotAffectNextOperation:2109',
    'pvm.runtime.operation.PvmAtomicOperationActivityExecute.execute:42',
    'pvm.runtime.operation.PvmAtomicOperationActivityExecute.execute:31',
  ),
  ...performing,
  ...engine(
    'pvm.runtime.PvmExecutionImpl$6.callback:2048',
    'pvm.runtime.PvmExecutionImpl.continueExecutionIfNotCanceled:2115',
    'pvm.runtime.PvmExecutionImpl.dispatchDelayedEventsAndPerformOperation:2064',
    'pvm.runtime.operation.PvmAtomicOperationTransitionNotifyListenerStart.eventNotificationsCompleted:61',
    'core.operation.AbstractEventAtomicOperation.execute:70',
  ),
  ...performing,
  ...engine(
    'pvm.runtime.operation.PvmAtomicOperationTransitionCreateScope.scopeCreated:38',
    'pvm.runtime.operation.PvmAtomicOperationCreateScope.execute:53',
  ),
  ...performing.slice(0, 5),
]

/** From the job's handler up to the thread of the job executor. */
const jobExecutor = [
  ...engine(
    'jobexecutor.AsyncContinuationJobHandler.execute:81',
    'jobexecutor.AsyncContinuationJobHandler.execute:40',
    'persistence.entity.JobEntity.execute:135',
    'cmd.ExecuteJobsCmd.execute:110',
    'cmd.ExecuteJobsCmd.execute:43',
    'interceptor.CommandExecutorImpl.execute:28',
    'interceptor.CommandContextInterceptor.execute:111',
  ),
  ...frames('org.camunda.bpm.engine.spring.', [
    'SpringTransactionInterceptor$1.doInTransaction:71',
  ]),
  ...frames('org.springframework.transaction.support.', ['TransactionTemplate.execute:140']),
  ...frames('org.camunda.bpm.engine.spring.', ['SpringTransactionInterceptor.execute:69']),
  ...engine(
    'interceptor.ProcessApplicationContextInterceptor.execute:70',
    'interceptor.CommandCounterInterceptor.execute:34',
    'interceptor.LogInterceptor.execute:33',
    'interceptor.ExceptionCodeInterceptor.execute:55',
    'jobexecutor.ExecuteJobHelper.executeJob:57',
    'jobexecutor.ExecuteJobsRunnable.executeJob:110',
    'jobexecutor.ExecuteJobsRunnable.run:71',
  ),
  ...frames('java.base/java.util.concurrent.', [
    'ThreadPoolExecutor.runWorker:1144',
    'ThreadPoolExecutor$Worker.run:642',
  ]),
  ...frames('java.base/java.lang.', ['Thread.run:1583']),
]

/** The frames under the company's own code, by the way the engine reached it. */
export const engineFrames = {
  javaDelegate: [...javaDelegate, ...operations, ...jobExecutor],
  expression: [...expression, ...operations, ...jobExecutor],
  script: [...script, ...operations, ...jobExecutor],
  /** Under the engine itself, where it wraps what an activity has thrown. */
  activity: [...operations.slice(1), ...jobExecutor],
  batch: jobExecutor.slice(2),
} as const

/** From a Java delegate up to where the engine wraps a checked exception. */
export const wrappedDelegate = [...javaDelegate, ...operations.slice(0, 1)]
