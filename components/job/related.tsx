import { PendingLink } from '@/components/ui/pending-link'
import type { JobDetail } from '@/lib/job/job'
import { apiJobHref, listHref } from '@/lib/job/links'
import type { JobQuery } from '@/lib/job/query'

interface Relation {
  label: string
  query: JobQuery | null
}

const relationsOf = (job: JobDetail): Relation[] => [
  {
    label: 'Jobs with the same error',
    query: job.exceptionMessage === null ? null : { exceptionMessage: job.exceptionMessage },
  },
  {
    label: 'Jobs of the same activity',
    query: job.activityId === null ? null : { activityId: job.activityId, ...definition(job) },
  },
  {
    label: 'Jobs of the same process instance',
    query: job.processInstanceId === null ? null : { processInstanceId: job.processInstanceId },
  },
  {
    label: 'Jobs of the same process',
    query: job.processDefinitionKey === null ? null : definition(job),
  },
  {
    label: 'Failed jobs of the same process',
    query: job.processDefinitionKey === null ? null : { ...definition(job), noRetriesLeft: true },
  },
]

/** Activity ids are unique within a process only. */
const definition = ({ processDefinitionKey }: JobDetail): JobQuery =>
  processDefinitionKey === null ? {} : { processDefinitionKey }

/** Lists that a look at this job leads to. */
export function Related({ job }: { job: JobDetail }) {
  return (
    <nav aria-label="Related" className="flex flex-col gap-2">
      <h2 className="border-line border-b pb-1 font-semibold text-base">Related</h2>
      <ul className="flex flex-col text-sm">
        {relationsOf(job).map(
          ({ label, query }) =>
            query && (
              <li key={label}>
                <PendingLink
                  href={listHref(query)}
                  className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-2 hover:decoration-current"
                >
                  {label}
                </PendingLink>
              </li>
            ),
        )}
        <li>
          <a
            href={apiJobHref(job.id)}
            className="inline-flex min-h-6 items-center underline decoration-edge underline-offset-2 hover:decoration-current"
          >
            This job as JSON
          </a>
        </li>
      </ul>
    </nav>
  )
}
