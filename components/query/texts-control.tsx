import { useState } from 'react'
import { inputClass } from '@/components/ui/input'
import type { ControlProps } from './control'

const joined = (lines: string) =>
  lines
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join(',')

/** One value a line: what is copied out of a log or a spreadsheet can be pasted as it is. */
export function TextsControl({ id, text, onText, describedBy, invalid }: ControlProps) {
  // What is being typed has lines that are still empty, which the value has not.
  const [typed, setLines] = useState('')
  const lines = joined(typed) === text ? typed : text.replaceAll(',', '\n')
  return (
    <textarea
      id={id}
      className={`${inputClass} field-sizing-content max-h-60 min-h-20 font-mono`}
      value={lines}
      onChange={({ target }) => {
        setLines(target.value)
        onText(joined(target.value))
      }}
      placeholder="one per line"
      aria-describedby={describedBy}
      aria-invalid={invalid}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      required
    />
  )
}
