import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { AnchoredDialog } from '@/components/ui/anchored-dialog'
import { inputClass } from '@/components/ui/input'
import { meaningsOptions } from '@/lib/job/client'
import { listHref } from '@/lib/job/links'
import { filters } from '@/lib/job/parameters'
import { pastedHref } from '@/lib/job/pasted'
import type { Finding } from '@/lib/job/suggestion'
import { counted, jobsText } from '@/lib/job/total'
import { useFollow } from '@/lib/job/use-follow'
import { type JobView, viewWith } from '@/lib/job/view'
import { withoutState } from '@/lib/job/views'
import { containing } from '@/lib/query/pattern'

const itemClass =
  'flex min-h-8 cursor-default items-baseline justify-between gap-3 rounded px-2 py-1.5 text-base data-[selected=true]:bg-hover max-md:min-h-11'

/** How the finding reads in the list of meanings. */
function meaning({ name, value, hint }: Finding, text: string) {
  if (name === 'exceptionMessageLike') return { label: 'Error message contains', value: text }
  return { label: filters[name].label, value: hint ? `${value} (${hint})` : value }
}

const countText = ({ count, atLeast }: Finding) =>
  count === null ? '' : jobsText(counted({ count, atLeast }))

/** Ids, keys and words are looked up as they are typed; a pasted address is followed. */
export function SearchDialog({
  anchor,
  view,
  typed,
  onTyped,
  onClose,
}: {
  anchor: Element
  view: JobView
  typed: string
  onTyped: (typed: string) => void
  onClose: () => void
}) {
  const go = useFollow()
  const text = typed.trim()
  const href = pastedHref(text)
  const found = useQuery({
    ...meaningsOptions(text),
    enabled: text !== '' && href === undefined,
    placeholderData: keepPreviousData,
  })
  // What was found for other letters must not be taken for these.
  const fresh = !found.isPlaceholderData
  const fallback: Finding[] = [
    {
      name: 'exceptionMessageLike',
      value: containing(text),
      hint: null,
      count: null,
      atLeast: false,
    },
  ]
  const findings = text === '' ? [] : (fresh && found.data) || fallback

  function follow(to: string) {
    onClose()
    go(to)
  }

  /** One id is looked for in every state; a word narrows what is in sight. */
  function apply({ name, value }: Finding) {
    const isOne = filters[name].group === 'identity'
    const base = isOne ? { ...view, query: withoutState(view.query) } : view
    const { query, faulty } = viewWith(base, name, value)
    follow(listHref(query, faulty))
  }

  return (
    <AnchoredDialog anchor={anchor} label="Search jobs" onClose={onClose} over>
      <Command shouldFilter={false} label="Search jobs" loop>
        <div className="border-line border-b">
          <Command.Input
            autoFocus
            value={typed}
            onValueChange={onTyped}
            placeholder="Id, business key, process, activity, words of an error, or an address"
            className={`${inputClass} min-h-8 border-0 pl-7 outline-none`}
          />
        </div>
        <Command.List className="p-1" label="What it may mean">
          {href !== undefined && (
            <Command.Item value="address" onSelect={() => follow(href)} className={itemClass}>
              <span>Open the address</span>
              <span className="truncate text-muted text-sm">{href}</span>
            </Command.Item>
          )}
          {href === undefined &&
            findings.map((finding, at) => {
              const { label, value } = meaning(finding, text)
              return (
                <Command.Item
                  key={`${finding.name} ${finding.value}`}
                  // By place: what is found takes the selection from what was offered until then.
                  value={String(at)}
                  onSelect={() => apply(finding)}
                  className={itemClass}
                >
                  <span className="min-w-0 break-words">
                    <span className="text-muted">{label}</span> {value}
                  </span>
                  <span className="shrink-0 text-muted text-sm">{countText(finding)}</span>
                </Command.Item>
              )
            })}
          {text === '' && (
            <p className="px-2 py-3 text-muted text-sm">
              An id is looked up among jobs, process instances and executions; an address of the
              engine’s API or web app becomes a list.
            </p>
          )}
        </Command.List>
      </Command>
    </AnchoredDialog>
  )
}
