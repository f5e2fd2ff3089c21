import { PendingLink } from '@/components/ui/pending-link'
import { jobHref } from '@/lib/job/links'
import { Identifier } from '../identifier'
import { JobTypeIcon, jobName } from '../job-type'
import type { CellProps } from './cell'

/** `list`: the canonical query string of the list that the job stands in. */
export function JobCell({ job, list }: CellProps & { list: string }) {
  return (
    <span className="flex flex-col compact:flex-row compact:items-center compact:gap-2 max-md:flex-row max-md:items-center max-md:gap-2">
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
        <Identifier id={job.id} what="job id" />
      </span>
    </span>
  )
}
