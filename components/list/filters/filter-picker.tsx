import { useState } from 'react'
import { inputClass } from '@/components/ui/input'
import { walk } from '@/components/ui/walk'
import { listHref } from '@/lib/job/links'
import { excludedBy, withFilter } from '@/lib/job/moves'
import { openList } from '@/lib/job/open-list'
import { parameterDocs } from '@/lib/job/parameter-docs'
import { type FilterName, filters, groups } from '@/lib/job/parameters'
import type { JobView } from '@/lib/job/view'
import { FilterOption } from './filter-option'

const names = Object.keys(filters) as FilterName[]

const hasAll = (text: string, words: string[]) =>
  words.every((word) => text.toLowerCase().includes(word))

const matches = (name: FilterName, words: string[]) => {
  const { label, group } = filters[name]
  return hasAll(`${name} ${label} ${parameterDocs[name]} ${group}`, words)
}

/** What a filter is called says more than what its explanation mentions. */
const isCalled = (name: FilterName, words: string[]) =>
  hasAll(`${name} ${filters[name].label}`, words)

/** All filters by group, narrowed by what is typed. A flag has nothing to edit and is set at once. */
export function FilterPicker({
  view: { query, faulty },
  onPick,
  onClose,
}: {
  view: JobView
  onPick: (name: FilterName) => void
  onClose: () => void
}) {
  const [search, setSearch] = useState('')
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const offered = names.filter((name) => matches(name, words))
  const possible = offered.filter((name) => excludedBy(query, name) === undefined)
  const best = possible.find((name) => isCalled(name, words)) ?? possible[0]

  function pick(name: FilterName) {
    if (filters[name].kind !== 'flag' || query[name] !== undefined) return onPick(name)
    openList(listHref(withFilter(query, name, true), faulty))
    onClose()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut; Tab reaches the same buttons
    <div onKeyDown={walk} className="flex flex-col">
      <form
        className="sticky top-0 border-line border-b bg-canvas p-2"
        onSubmit={(event) => {
          event.preventDefault()
          if (best) pick(best)
        }}
      >
        <input
          type="search"
          aria-label="Search filters"
          placeholder="Filter by…"
          className={inputClass}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
          autoComplete="off"
        />
      </form>
      <div className="flex flex-col gap-2 p-2">
        {Object.entries(groups).map(([group, groupLabel]) => {
          const members = offered.filter((name) => filters[name].group === group)
          if (members.length === 0) return null
          return (
            <section key={group} aria-label={groupLabel}>
              <h3 className="px-2 py-1 text-muted text-xs">{groupLabel}</h3>
              <ul>
                {members.map((name) => (
                  <li key={name}>
                    <FilterOption
                      name={name}
                      rival={excludedBy(query, name)}
                      best={name === best && search !== ''}
                      isSet={query[name] !== undefined}
                      onPick={pick}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
        {offered.length === 0 && (
          <p className="p-2 text-muted text-sm">The engine has no filter of that name.</p>
        )}
      </div>
    </div>
  )
}
