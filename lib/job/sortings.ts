import type { SortKey, SortOrder } from './parameters'
import type { JobQuery } from './query'

interface Sorting extends Record<SortOrder, string> {
  label: string
  /** What a job without a value is called; those stand last ascending and first descending. */
  absent?: string
}

const byId = { asc: 'ascending', desc: 'descending' }
const byWord = { asc: 'A to Z', desc: 'Z to A' }

export const sortings: Record<SortKey, Sorting> = {
  jobId: { label: 'Job id', ...byId },
  executionId: { label: 'Execution', ...byId, absent: 'jobs without execution' },
  processInstanceId: { label: 'Process instance', ...byId, absent: 'jobs without instance' },
  processDefinitionId: { label: 'Process version', ...byId, absent: 'jobs without process' },
  processDefinitionKey: { label: 'Process', ...byWord, absent: 'jobs without process' },
  jobPriority: { label: 'Priority', asc: 'lowest first', desc: 'highest first' },
  jobRetries: { label: 'Retries', asc: 'fewest first', desc: 'most first' },
  jobDueDate: {
    label: 'Due',
    asc: 'earliest first',
    desc: 'latest first',
    absent: 'jobs without due date',
  },
  tenantId: { label: 'Tenant', ...byWord, absent: 'jobs without tenant' },
  createTime: {
    label: 'Created',
    asc: 'oldest first',
    desc: 'newest first',
    absent: 'jobs without creation time',
  },
}

/** `earliest first, jobs without due date last`. */
export function describeOrder(key: SortKey, order: SortOrder): string {
  const { absent, [order]: direction } = sortings[key]
  return absent ? `${direction}, ${absent} ${order === 'asc' ? 'last' : 'first'}` : direction
}

/** The order of a list: the engine's own is by job id. */
export const sortOf = ({ sortBy, sortOrder }: JobQuery): { key: SortKey; order: SortOrder } =>
  sortBy && sortOrder ? { key: sortBy, order: sortOrder } : { key: 'jobId', order: 'asc' }
