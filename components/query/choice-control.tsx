import { inputClass } from '@/components/ui/input'
import type { ControlProps } from './control'

export function ChoiceControl({
  id,
  text,
  onText,
  describedBy,
  invalid,
  words = [],
  shownWord = String,
}: ControlProps) {
  return (
    <select
      id={id}
      className={inputClass}
      value={text}
      onChange={({ target }) => onText(target.value)}
      aria-describedby={describedBy}
      aria-invalid={invalid}
    >
      {words.map((word) => (
        <option key={word} value={word}>
          {shownWord(word)}
        </option>
      ))}
    </select>
  )
}
