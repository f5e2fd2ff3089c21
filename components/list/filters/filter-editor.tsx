import { useId, useState } from 'react'
import { controls } from '@/components/query/controls'
import { Button } from '@/components/ui/button'
import { focusFirst } from '@/components/ui/focus-first'
import { listHref } from '@/lib/job/links'
import { openList } from '@/lib/job/open-list'
import { parameterDocs } from '@/lib/job/parameter-docs'
import { type FilterName, filters } from '@/lib/job/parameters'
import { isSuggestable } from '@/lib/job/suggestion'
import { type JobView, textsOf, viewWith, viewWithout } from '@/lib/job/view'
import { typedPattern } from '@/lib/query/pattern'
import { SetSuggestions } from './set-suggestions'
import { ValueSuggestions } from './value-suggestions'

/** One filter: what it means, its value in the control of its kind, and what is wrong with the value. */
export function FilterEditor({
  name,
  view,
  onClose,
}: {
  name: FilterName
  view: JobView
  onClose: () => void
}) {
  const id = useId()
  const raw = view.faulty.find(([other]) => other === name)?.[1]
  const before = raw ?? textsOf(view.query).get(name)
  const [text, setText] = useState(before ?? '')
  const [fault, setFault] = useState<string>()
  const { kind, label, ...row } = filters[name]
  const Control = controls[kind]

  function go({ query, faulty }: Pick<JobView, 'query' | 'faulty'>) {
    openList(listHref(query, faulty))
    onClose()
  }

  function apply(value = text) {
    if (value === '') return go(viewWithout(view, [name]))
    const next = viewWith(view, name, kind === 'pattern' ? typedPattern(value) : value)
    const problem = next.problems.find(({ names }) => names.includes(name))
    if (problem) setFault(problem.message)
    else go(next)
  }

  return (
    <form
      ref={focusFirst}
      className="flex flex-col gap-2 p-3"
      onSubmit={(event) => {
        event.preventDefault()
        apply()
      }}
    >
      <label htmlFor={id} className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-medium text-base">{label}</span>
        <code className="text-muted text-xs">{name}</code>
      </label>
      <p id={`${id}-doc`} className="text-muted text-sm">
        {parameterDocs[name]}
      </p>
      <Control
        id={id}
        text={text}
        onText={setText}
        describedBy={`${id}-fault ${id}-doc`}
        invalid={fault !== undefined}
        {...('words' in row && { words: row.words })}
      />
      {isSuggestable(name) &&
        (kind === 'texts' ? (
          <SetSuggestions name={name} text={text} onText={setText} query={view.query} />
        ) : (
          <ValueSuggestions name={name} typed={text} query={view.query} onPick={apply} />
        ))}
      <p id={`${id}-fault`} role="alert" className="break-words text-failed text-sm empty:hidden">
        {fault}
      </p>
      <div className="mt-1 flex flex-wrap gap-2">
        <Button type="submit" variant="primary">
          Apply
        </Button>
        <Button onClick={onClose}>Cancel</Button>
        {before !== undefined && (
          <Button variant="quiet" className="ml-auto" onClick={() => go(viewWithout(view, [name]))}>
            Remove
          </Button>
        )}
      </div>
    </form>
  )
}
