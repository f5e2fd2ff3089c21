import { useState } from 'react'
import type { JobQuery } from '@/lib/job/query'
import type { Suggestable } from '@/lib/job/suggestion'
import { ValueSuggestions } from './value-suggestions'

/** For a set of values: the last one is being typed, unless it was picked; picking toggles. */
export function SetSuggestions({
  name,
  text,
  onText,
  query,
}: {
  name: Suggestable
  text: string
  onText: (text: string) => void
  query: JobQuery
}) {
  const values = text.split(',').filter(Boolean)
  const [whole, setWhole] = useState(values)
  const last = values.at(-1) ?? ''
  const typed = whole.includes(last) ? '' : last

  function pick(value: string) {
    const others = values.filter((other) => other !== value && other !== typed)
    setWhole([...whole, value])
    onText((values.includes(value) ? others : [...others, value]).join(','))
  }

  return (
    <ValueSuggestions
      name={name}
      typed={typed}
      query={query}
      isChosen={(value) => values.includes(value)}
      onPick={pick}
    />
  )
}
