import type { MouseEventHandler } from 'react'
import { JobTypeIcon, jobName } from '@/components/job/job-type'
import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icon'
import type { JobLine } from '@/lib/job/job'
import { jobHref } from '@/lib/job/links'
import type { CellProps } from './cell'
import { ShortId } from './identifier'

export interface JobCellContext {
  /** The canonical query string of the list that the job stands in, for the way back to it. */
  list: string
  /** Opens what the job can be filtered by. */
  onFilter: (job: JobLine, anchor: Element) => void
  /** Goes to the job's page. */
  onFollow: MouseEventHandler<HTMLAnchorElement>
}

/** What the job is called over its id, beside what can be done with the row. */
export function JobCell({ job, list, onFilter, onFollow }: CellProps & Partial<JobCellContext>) {
  const name = jobName(job)
  return (
    <>
      <JobTypeIcon job={job} />
      <a href={jobHref(job.id, list)} title={name} onClick={onFollow} className="job-link truncate">
        {name}
      </a>
      <ShortId id={job.id} />
      <span className="row-tool flex">
        <CopyButton text={job.id} what="job id" />
        <button
          type="button"
          title="Filter by this job"
          aria-label="Filter by this job"
          aria-haspopup="dialog"
          onClick={({ currentTarget }) => onFilter?.(job, currentTarget)}
          className="icon-button"
        >
          <Icon name="list-filter" size={13} />
        </button>
      </span>
    </>
  )
}
