import { iconButtonClass } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icon'
import { PendingLink } from '@/components/ui/pending-link'
import type { JobLine } from '@/lib/job/job'
import { jobHref } from '@/lib/job/links'
import { ShortId } from '../identifier'
import { JobTypeIcon, jobName } from '../job-type'
import type { CellProps } from './cell'

export interface JobCellContext {
  /** The canonical query string of the list that the job stands in, for the way back to it. */
  list: string
  /** Opens what the job can be filtered by. */
  onFilter: (job: JobLine, anchor: Element) => void
}

export function JobCell({ job, list, onFilter }: CellProps & Partial<JobCellContext>) {
  return (
    <span className="flex items-center justify-between gap-1">
      <span className="flex min-w-0 flex-col compact:flex-row compact:items-center compact:gap-2 max-md:flex-row max-md:items-center max-md:gap-2">
        <span className="flex min-w-0 items-center gap-1.5">
          <JobTypeIcon job={job} />
          <PendingLink
            href={jobHref(job.id, list)}
            className="truncate font-medium underline-offset-2 hover:underline max-md:py-1 max-md:text-base"
            title={jobName(job)}
          >
            {jobName(job)}
          </PendingLink>
        </span>
        <span className="flex md:pl-5 compact:pl-0">
          <ShortId id={job.id} />
        </span>
      </span>
      <span className="row-tool flex shrink-0 compact:-my-1">
        <CopyButton text={job.id} what="job id" />
        <button
          type="button"
          title="Filter by this job"
          aria-haspopup="dialog"
          onClick={({ currentTarget }) => onFilter?.(job, currentTarget)}
          className={iconButtonClass}
        >
          <Icon name="list-filter" size={13} />
          <span className="sr-only">Filter by this job</span>
        </button>
      </span>
    </span>
  )
}
