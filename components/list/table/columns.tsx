import { createColumnHelper, metaHelper, tableFeatures } from '@tanstack/react-table'
import { Moment } from '@/components/ui/moment'
import type { HeldRow } from '@/lib/job/held-rows'
import type { JobLine } from '@/lib/job/job'
import type { ColumnName } from '@/lib/job/look'
import type { SortKey } from '@/lib/job/parameters'
import { DueCell } from './cells/due-cell'
import { ErrorCell } from './cells/error-cell'
import { IdCell } from './cells/id-cell'
import { JobCell, type JobCellContext } from './cells/job-cell'
import { LockCell } from './cells/lock-cell'
import { ProcessCell } from './cells/process-cell'
import { StateCell } from './cells/state-cell'

interface ColumnMeta {
  /** What the server can sort by; without one the header is plain text. */
  sortKey?: SortKey
  numeric?: true
  /** Of the header and the cells alike: width, and from which width of the window on. */
  className?: string
  /** The width instead, where the reader chose the columns: then all of them are there. */
  rem?: number
}

/** The server filters, sorts and pages, and which columns there are is told: no feature is left. */
export const features = tableFeatures({
  columnMeta: metaHelper<ColumnMeta>(),
  tableMeta: metaHelper<JobCellContext>(),
})

const column = createColumnHelper<typeof features, HeldRow>()

type IdName = {
  [N in keyof JobLine]: JobLine[N] extends string | null ? N : never
}[keyof JobLine]

const idColumn = (id: ColumnName, header: string, name: IdName, meta: ColumnMeta = {}) =>
  column.display({
    id,
    header,
    cell: ({ row }) => <IdCell id={row.original.job[name]} what={`${header.toLowerCase()} id`} />,
    meta: { className: 'md:w-32', rem: 9, ...meta },
  })

export const columns = column.columns([
  column.display({
    id: 'state',
    header: 'State',
    cell: ({ row }) => <StateCell {...row.original} />,
    meta: { className: 'md:w-36 compact:w-44', rem: 9 },
  }),
  column.display({
    id: 'job',
    header: 'Job',
    cell: ({ row, table }) => <JobCell job={row.original.job} {...table.options.meta} />,
    meta: { className: 'md:w-[19%]', rem: 15, sortKey: 'jobId' },
  }),
  column.display({
    id: 'process',
    header: 'Process',
    cell: ({ row }) => <ProcessCell job={row.original.job} />,
    meta: { className: 'md:w-[18%]', rem: 14, sortKey: 'processDefinitionKey' },
  }),
  column.display({
    id: 'due',
    header: 'Due',
    cell: ({ row }) => <DueCell job={row.original.job} />,
    meta: { className: 'md:w-38 compact:w-50', rem: 12.5, sortKey: 'jobDueDate' },
  }),
  column.accessor('job.retries', {
    id: 'retries',
    header: 'Retries',
    meta: { className: 'md:w-20 max-lg:hidden', rem: 5, sortKey: 'jobRetries', numeric: true },
  }),
  column.display({
    id: 'error',
    header: 'Error',
    cell: ({ row }) => <ErrorCell job={row.original.job} />,
    meta: { className: 'md:flex-1', rem: 16 },
  }),
  column.display({
    id: 'created',
    header: 'Created',
    cell: ({ row }) => {
      const { createTime } = row.original.job
      return createTime && <Moment instant={createTime} stacked />
    },
    meta: {
      className: 'md:w-40 compact:w-50 max-xl:hidden compact:max-2xl:hidden',
      rem: 12.5,
      sortKey: 'createTime',
    },
  }),
  column.accessor('job.priority', {
    id: 'priority',
    header: 'Priority',
    meta: { className: 'md:w-28', rem: 6, sortKey: 'jobPriority', numeric: true },
  }),
  column.accessor('job.tenantId', {
    id: 'tenant',
    header: 'Tenant',
    meta: { className: 'md:w-32', rem: 9, sortKey: 'tenantId' },
  }),
  column.display({
    id: 'lock',
    header: 'Lock',
    cell: ({ row }) => <LockCell job={row.original.job} />,
    meta: { className: 'md:w-42', rem: 13 },
  }),
  idColumn('jobDefinition', 'Job definition', 'jobDefinitionId'),
  column.accessor('job.handlerType', {
    id: 'handler',
    header: 'Handler',
    meta: { className: 'md:w-42 break-words', rem: 13 },
  }),
  idColumn('execution', 'Execution', 'executionId', { sortKey: 'executionId' }),
  idColumn('deployment', 'Deployment', 'deploymentId'),
  idColumn('batch', 'Batch', 'batchId'),
  idColumn('rootInstance', 'Root instance', 'rootProcessInstanceId'),
])
