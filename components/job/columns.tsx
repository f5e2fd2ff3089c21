import {
  columnVisibilityFeature,
  createColumnHelper,
  metaHelper,
  tableFeatures,
} from '@tanstack/react-table'
import { Moment } from '@/components/ui/moment'
import type { HeldRow } from '@/lib/job/held-rows'
import type { SortKey } from '@/lib/job/parameters'
import { DueCell } from './cells/due-cell'
import { ErrorCell } from './cells/error-cell'
import { JobCell, type JobCellContext } from './cells/job-cell'
import { ProcessCell } from './cells/process-cell'
import { StateCell } from './cells/state-cell'

interface ColumnMeta {
  /** What the server can sort by; without one the header is plain text. */
  sortKey?: SortKey
  numeric?: true
  /** Of the header and the cells alike: width, and from which width of the window on. */
  className?: string
}

/** The server filters, sorts and pages: of the table's features this leaves which columns are seen. */
export const features = tableFeatures({
  columnVisibilityFeature,
  columnMeta: metaHelper<ColumnMeta>(),
  tableMeta: metaHelper<JobCellContext>(),
})

const column = createColumnHelper<typeof features, HeldRow>()

export const columns = column.columns([
  column.display({
    id: 'state',
    header: 'State',
    cell: ({ row }) => <StateCell {...row.original} />,
    meta: { className: 'md:w-36' },
  }),
  column.display({
    id: 'job',
    header: 'Job',
    cell: ({ row, table }) => <JobCell job={row.original.job} {...table.options.meta} />,
    meta: { className: 'md:w-[19%]', sortKey: 'jobId' },
  }),
  column.display({
    id: 'process',
    header: 'Process',
    cell: ({ row }) => <ProcessCell job={row.original.job} />,
    meta: { className: 'md:w-[18%]', sortKey: 'processDefinitionKey' },
  }),
  column.display({
    id: 'due',
    header: 'Due',
    cell: ({ row }) => <DueCell job={row.original.job} />,
    meta: { className: 'md:w-42', sortKey: 'jobDueDate' },
  }),
  column.accessor('job.retries', {
    id: 'retries',
    header: 'Retries',
    meta: { className: 'md:w-20 max-lg:hidden', sortKey: 'jobRetries', numeric: true },
  }),
  column.display({
    id: 'error',
    header: 'Error',
    cell: ({ row }) => <ErrorCell job={row.original.job} />,
  }),
  column.display({
    id: 'created',
    header: 'Created',
    cell: ({ row }) => {
      const { createTime } = row.original.job
      return createTime && <Moment instant={createTime} stacked />
    },
    meta: { className: 'md:w-42 max-xl:hidden', sortKey: 'createTime' },
  }),
  column.accessor('job.priority', {
    id: 'priority',
    header: 'Priority',
    meta: { className: 'md:w-28 max-md:hidden', sortKey: 'jobPriority', numeric: true },
  }),
  column.accessor('job.tenantId', {
    id: 'tenant',
    header: 'Tenant',
    meta: { className: 'md:w-32 max-md:hidden', sortKey: 'tenantId' },
  }),
])
