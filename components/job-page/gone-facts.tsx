import { Facts } from '@/components/ui/facts'
import { Moment } from '@/components/ui/moment'
import type { GoneJob } from '@/lib/job/detail'
import { DefinitionId } from './process-ids'
import { WholeId } from './whole-id'

/** What the job log says of a job beside its entries. */
export function GoneFacts({ gone, webapp }: { gone: GoneJob; webapp: string | undefined }) {
  return (
    <Facts
      title="The job that it was"
      facts={[
        { term: 'Process', value: gone.processDefinitionKey },
        { term: 'Activity', value: gone.activityId },
        { term: 'Handler', value: gone.type },
        { term: 'Due', value: gone.dueDate && <Moment instant={gone.dueDate} /> },
        {
          term: 'Instance',
          value: gone.processInstanceId && (
            <WholeId id={gone.processInstanceId} what="process instance id" />
          ),
        },
        {
          term: 'Definition',
          value: gone.processDefinitionId && (
            <DefinitionId id={gone.processDefinitionId} webapp={webapp} />
          ),
        },
      ]}
    />
  )
}
