import { inputClass } from '@/components/ui/input'
import type { ControlProps } from './control'

export function TextControl({
  id,
  text,
  onText,
  describedBy,
  invalid,
  inputMode,
}: ControlProps & { inputMode?: 'numeric' }) {
  return (
    <input
      id={id}
      className={inputClass}
      value={text}
      onChange={({ target }) => onText(target.value)}
      aria-describedby={describedBy}
      aria-invalid={invalid}
      inputMode={inputMode}
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      required
    />
  )
}
