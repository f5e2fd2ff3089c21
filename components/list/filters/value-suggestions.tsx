import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { suggestionsOptions } from '@/lib/job/client'
import { without } from '@/lib/job/moves'
import type { JobQuery } from '@/lib/job/query'
import type { Suggestable } from '@/lib/job/suggestion'
import { numberText } from '@/lib/job/total'

/** Values that occur and contain what is typed. Without an answer one types on. */
export function ValueSuggestions({
  name,
  typed,
  query,
  isChosen = () => false,
  onPick,
}: {
  name: Suggestable
  typed: string
  query: JobQuery
  isChosen?: (value: string) => boolean
  onPick: (value: string) => void
}) {
  const offered = useQuery({
    ...suggestionsOptions(name, typed, without(query, [name])),
    placeholderData: keepPreviousData,
  })
  if (!offered.data?.length) return null
  return (
    <ul aria-label="Values that occur" className="-mx-1 max-h-56 overflow-y-auto">
      {offered.data.map(({ value, hint, count }) => (
        <li key={value}>
          <button
            type="button"
            aria-pressed={isChosen(value)}
            onClick={() => onPick(value)}
            className="-outline-offset-2 flex min-h-7 w-full items-baseline justify-between gap-3 rounded px-2 py-1 text-left text-base hover:bg-hover aria-pressed:bg-accent-wash max-md:min-h-10"
          >
            <span className="min-w-0">
              <span className="line-clamp-2 break-words">{value}</span>
              {hint && <span className="line-clamp-1 text-muted text-xs">{hint}</span>}
            </span>
            {count !== null && (
              <span className="shrink-0 text-muted text-xs">{numberText(count)}</span>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}
