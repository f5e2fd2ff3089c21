import type { Instance } from './instances'
import type { RetryCycle } from './retries'
import type { Row } from './rows'

/** What made the job, in the job log's words. */
interface Source {
  type: string | null
  configuration: string | null
  activityId: string | null
}

export interface SampleJob {
  row: Row<'job'>
  source: Source
  retry: RetryCycle
  /** Null for a job that belongs to no process instance. */
  instance: Instance | null
  execution: Row<'execution'> | null
}
