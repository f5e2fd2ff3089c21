import { ListLink } from '@/components/job/list-link'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { listHref } from '@/lib/job/links'
import { type FilterName, filters } from '@/lib/job/parameters'
import { jobQuery } from '@/lib/job/query'
import { type JobView, viewWithout } from '@/lib/job/view'
import type { Problem } from '@/lib/query/codec'
import { focusAddFilter } from './filter-chip'

const labelOf = (name: string) => (jobQuery.isName(name) ? jobQuery.parameters[name].label : name)

const isFilter = (name: string): name is FilterName => Object.hasOwn(filters, name)

function hrefWithout(view: JobView, name: string) {
  const { query, faulty } = viewWithout(view, [name])
  return listHref(query, faulty)
}

interface Props {
  view: JobView
  onEdit: (name: FilterName) => (anchor: Element) => void
}

/** What of the address can't be used. Loaded on demand: most addresses are sound. */
export function ProblemChips({ view, onEdit }: Props) {
  return (
    <ul aria-label="Parameters that can't be used" className="flex flex-col items-start gap-1">
      {view.problems.map((problem) => (
        <ProblemChip key={problem.names.join()} problem={problem} view={view} onEdit={onEdit} />
      ))}
    </ul>
  )
}

/** A parameter that can't be used: why, and the ways out of it. */
function ProblemChip({
  problem: { names, message, expects },
  view,
  onEdit,
}: {
  problem: Problem
} & Props) {
  const isFaulty = (name: string) => view.faulty.some(([other]) => other === name)
  const present = names.filter((name) => isFaulty(name) || name in view.query)
  return (
    <li className="flex max-w-full items-start gap-2 rounded border border-failed/50 bg-failed-wash px-2.5 py-1 text-sm max-md:py-2">
      <Icon name="triangle-alert" size={14} className="mt-1.5 shrink-0 text-failed" />
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-0 break-words py-1">
          <strong className="font-medium text-failed">{names.map(labelOf).join(' and ')}</strong>{' '}
          {message}
          {expects && <span className="block text-muted">Allowed: {expects}.</span>}
        </span>
        <span className="flex flex-wrap gap-1">
          {names.filter(isFilter).map(
            (name) =>
              isFaulty(name) && (
                <button
                  key={name}
                  type="button"
                  aria-haspopup="dialog"
                  aria-label={`Correct ${labelOf(name)}`}
                  onClick={({ currentTarget }) => onEdit(name)(currentTarget)}
                  className={buttonClass()}
                >
                  <Icon name="pencil" size={12} /> Correct
                </button>
              ),
          )}
          {present.map((name) => (
            <ListLink
              key={name}
              href={hrefWithout(view, name)}
              onFollow={focusAddFilter}
              aria-label={`Remove ${labelOf(name)}`}
              className={buttonClass()}
            >
              <Icon name="x" size={12} /> Remove{present.length > 1 && ` ${labelOf(name)}`}
            </ListLink>
          ))}
        </span>
      </div>
    </li>
  )
}
