'use client'

import { lazy, Suspense, useState } from 'react'
import { ListLink } from '@/components/job/list-link'
import { shownValue } from '@/components/query/shown-value'
import { Button, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useAsOf, useZones } from '@/components/ui/time-frame'
import { listHref } from '@/lib/job/links'
import { filtersOf, withoutFilters } from '@/lib/job/moves'
import { filters } from '@/lib/job/parameters'
import { describeOrder, sortings, sortOf } from '@/lib/job/sortings'
import { type JobView, textsOf } from '@/lib/job/view'
import { all, viewOf } from '@/lib/job/views'
import { addFilterId, FilterChip } from './filter-chip'
import type { Task } from './filter-dialog'

const load = () => import('./filter-dialog')
const FilterDialog = lazy(() => load().then((module) => ({ default: module.FilterDialog })))
const ProblemChips = lazy(() =>
  import('./problem-chips').then((module) => ({ default: module.ProblemChips })),
)
const near = { onPointerEnter: load, onFocus: load }

/** The filters that are set and the ways to others; the dialog's code comes when a pointer comes near. */
export function FilterBar({ view }: { view: JobView }) {
  const zones = useZones()
  const asOf = useAsOf()
  const [open, setOpen] = useState<{ task: Task; anchor: Element }>()
  const { query, problems, faulty } = view
  const texts = textsOf(query)
  // The tab that is chosen says it already.
  const { set: said } = viewOf(query) ?? all
  const chips = filtersOf(query).filter((name) => !(name in said))
  const { key, order } = sortOf(query)
  const opener = (task: Task) => (anchor: Element) => setOpen({ task, anchor })

  return (
    <div className="flex flex-col gap-2">
      {problems.length > 0 && (
        <Suspense>
          <ProblemChips view={view} onEdit={(name) => opener({ type: 'edit', name })} />
        </Suspense>
      )}
      <div className="flex flex-wrap items-center gap-1.5">
        {chips.length > 0 && (
          <ul aria-label="Filters" className="contents">
            {chips.map((name) => (
              <FilterChip
                key={name}
                label={filters[name].label}
                value={shownValue[filters[name].kind](texts.get(name) ?? '', zones, asOf)}
                removeHref={listHref(withoutFilters(query, [name]), faulty)}
                onEdit={opener({ type: 'edit', name })}
                editButton={near}
              />
            ))}
          </ul>
        )}
        <Button
          id={addFilterId}
          data-command="filter"
          aria-haspopup="dialog"
          {...near}
          onClick={({ currentTarget }) => opener({ type: 'add' })(currentTarget)}
        >
          <Icon name="plus" size={14} /> Filter
        </Button>
        <Button
          aria-haspopup="dialog"
          {...near}
          variant="quiet"
          title={`Sorted ${describeOrder(key, order)}`}
          onClick={({ currentTarget }) => opener({ type: 'sort' })(currentTarget)}
        >
          <Icon name="arrow-up-down" size={13} />
          {sortings[key].label}, {sortings[key][order]}
        </Button>
        {chips.length + faulty.length > 0 && (
          <ListLink href={listHref(withoutFilters(query, chips))} className={buttonClass('quiet')}>
            Clear all
          </ListLink>
        )}
      </div>
      {open && (
        <Suspense>
          <FilterDialog view={view} {...open} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </div>
  )
}
