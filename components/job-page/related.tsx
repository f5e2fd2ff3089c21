import { ListCount } from '@/components/job/list-count'
import { listHref } from '@/lib/job/links'
import { relationsOf } from '@/lib/job/relations'
import { JobPageLink } from './job-page-link'

/** Lists that a look at this job leads to, and how many jobs are in each. `gone`: not it any more. */
export function Related({
  job,
  gone = false,
}: {
  job: Parameters<typeof relationsOf>[0]
  gone?: boolean
}) {
  const relations = relationsOf(job)
  if (relations.length === 0) return null
  return (
    <nav aria-label="Related" className="flex flex-col gap-2">
      <h2 className="border-line border-b pb-1 font-semibold text-base">Related jobs</h2>
      <ul className="flex flex-col gap-1 text-sm max-md:gap-2.5">
        {relations.map(({ label, query, own }) => (
          <li key={label} className="flex min-h-6 items-baseline justify-between gap-3">
            <JobPageLink href={listHref(query)}>{label}</JobPageLink>
            <ListCount query={query} own={own && !gone} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
