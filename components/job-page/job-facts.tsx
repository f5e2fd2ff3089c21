import { Facts } from '@/components/ui/facts'
import { Moment } from '@/components/ui/moment'
import type { JobDetail } from '@/lib/job/detail'
import { DefinitionId, InstanceId } from './process-ids'
import { WholeId } from './whole-id'

/** Everything that the engine stores of a job, by what one asks for. */

interface Props {
  job: JobDetail
}

const moment = (instant: string | null) => instant && <Moment instant={instant} />
const id = (value: string | null, what: string) => value && <WholeId id={value} what={what} />
const yesOrNo = (value: boolean | null) => (value === null ? null : value ? 'yes' : 'no')
const unless = (same: string | null, value: string | null) => (value === same ? null : value)

export function TimingFacts({ job }: Props) {
  return (
    <Facts
      title="Timing"
      facts={[
        { term: 'Due', value: moment(job.dueDate) ?? 'none' },
        { term: 'Created', value: moment(job.createTime) },
        { term: 'Repeats', value: job.repeat },
        { term: 'Retries left', value: job.retries },
        { term: 'Priority', value: job.priority },
        { term: 'Incident since', value: moment(job.incidentTime) },
      ]}
    />
  )
}

/** `webapp`: address of the engine's own web app, if there is one to link to. */
export function ProcessFacts({ job, webapp }: Props & { webapp: string | undefined }) {
  const root = unless(job.processInstanceId, job.rootProcessInstanceId)
  return (
    <Facts
      title="Process"
      facts={[
        { term: 'Process', value: job.processDefinitionName },
        { term: 'Key', value: job.processDefinitionKey },
        { term: 'Version', value: job.processDefinitionVersion },
        { term: 'Business key', value: job.businessKey },
        { term: 'Activity', value: job.activityId },
        { term: 'Failed activity', value: unless(job.activityId, job.failedActivityId) },
        { term: 'Tenant', value: job.tenantId },
        {
          term: 'Instance',
          value: job.processInstanceId && <InstanceId id={job.processInstanceId} webapp={webapp} />,
        },
        { term: 'Root instance', value: id(root, 'root process instance id') },
        { term: 'Execution', value: id(job.executionId, 'execution id') },
        {
          term: 'Definition',
          value: job.processDefinitionId && (
            <DefinitionId id={job.processDefinitionId} webapp={webapp} />
          ),
        },
        { term: 'Job definition', value: id(job.jobDefinitionId, 'job definition id') },
        { term: 'Deployment', value: id(job.deploymentId, 'deployment id') },
        { term: 'Batch', value: id(job.batchId, 'batch id') },
        { term: 'Incident', value: id(job.incidentId, 'incident id') },
      ]}
    />
  )
}

export function LockingFacts({ job }: Props) {
  return (
    <Facts
      title="Locking"
      facts={[
        { term: 'Lock owner', value: id(job.lockOwner, 'lock owner') ?? 'nobody' },
        { term: 'Locked until', value: moment(job.lockExpirationTime) },
        { term: 'Exclusive', value: yesOrNo(job.exclusive) },
        { term: 'Suspended', value: yesOrNo(job.suspended) },
      ]}
    />
  )
}

export function HandlerFacts({ job }: Props) {
  const configuration = job.handlerConfiguration && (
    <code className="break-all font-mono text-xs">{job.handlerConfiguration}</code>
  )
  return (
    <Facts
      title="Handler"
      facts={[
        { term: 'Type', value: job.type },
        { term: 'Handler', value: job.handlerType },
        { term: 'Configuration', value: configuration },
        { term: 'Sequence', value: job.sequenceCounter },
        { term: 'Revision', value: job.revision },
      ]}
    />
  )
}
