import type { JobLine } from './job'
import type { JobQuery } from './query'

export interface Relation {
  label: string
  query: JobQuery
  /** The job itself is in this list, if it is there at all. */
  own: boolean
}

type Facts = Pick<
  JobLine,
  'exceptionMessage' | 'activityId' | 'processInstanceId' | 'processDefinitionKey'
>

/** The lists that a look at a job leads to: whether it is one case or one of many. */
export function relationsOf(job: Facts): Relation[] {
  const { exceptionMessage, activityId, processInstanceId, processDefinitionKey: key } = job
  const process: JobQuery = key === null ? {} : { processDefinitionKey: key }
  const relations: [string, JobQuery | false][] = [
    ['Same error', exceptionMessage !== null && { exceptionMessage }],
    // Activity ids are unique within a process only.
    ['Same activity', activityId !== null && { ...process, activityId }],
    ['Same process instance', processInstanceId !== null && { processInstanceId }],
    ['Same process', key !== null && process],
    ['Same process, failed', key !== null && { ...process, noRetriesLeft: true }],
  ]
  return relations.flatMap(([label, query]) =>
    query ? [{ label, query, own: query.noRetriesLeft !== true }] : [],
  )
}
