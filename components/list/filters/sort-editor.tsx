import { useId, useState } from 'react'
import { controls } from '@/components/query/controls'
import { Button } from '@/components/ui/button'
import { listHref } from '@/lib/job/links'
import { withoutSort } from '@/lib/job/moves'
import { openList } from '@/lib/job/open-list'
import { parameters, sortKeys } from '@/lib/job/parameters'
import { describeOrder, sortings, sortOf } from '@/lib/job/sortings'
import { type JobView, viewWith } from '@/lib/job/view'

const names = ['sortBy', 'sortOrder'] as const

const keyOf = (text: string) => sortKeys.find((key) => key === text) ?? 'jobId'

const shownWord = {
  sortBy: (word: string) => sortings[keyOf(word)].label,
  sortOrder: (word: string, sortBy: string) =>
    describeOrder(keyOf(sortBy), word === 'desc' ? 'desc' : 'asc'),
}

/** The order of the list: the key and the direction only make sense together. */
export function SortEditor({ view, onClose }: { view: JobView; onClose: () => void }) {
  const id = useId()
  const { key, order } = sortOf(view.query)
  const [texts, setTexts] = useState({ sortBy: key as string, sortOrder: order as string })

  function go(href: string) {
    openList(href)
    onClose()
  }

  return (
    <form
      className="flex flex-col gap-3 p-3"
      onSubmit={(event) => {
        event.preventDefault()
        const keyed = viewWith(view, 'sortBy', texts.sortBy)
        const { query, faulty } = viewWith(keyed, 'sortOrder', texts.sortOrder)
        go(listHref(query, faulty))
      }}
    >
      {names.map((name) => {
        const { kind, label, words } = parameters[name]
        const Control = controls[kind]
        return (
          <div key={name} className="flex flex-col gap-1">
            <label htmlFor={`${id}-${name}`} className="font-medium text-base">
              {label}
            </label>
            <Control
              id={`${id}-${name}`}
              text={texts[name]}
              onText={(text) => setTexts({ ...texts, [name]: text })}
              describedBy={`${id}-ties`}
              invalid={false}
              words={words}
              shownWord={(word) => shownWord[name](word, texts.sortBy)}
            />
          </div>
        )
      })}
      <p id={`${id}-ties`} className="text-muted text-sm">
        Among equals the job id decides.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary">
          Apply
        </Button>
        <Button onClick={onClose}>Cancel</Button>
        {view.query.sortBy && (
          <Button
            variant="quiet"
            className="ml-auto"
            onClick={() => go(listHref(withoutSort(view.query), view.faulty))}
          >
            Reset
          </Button>
        )}
      </div>
    </form>
  )
}
