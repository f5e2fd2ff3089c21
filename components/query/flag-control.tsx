import type { ControlProps } from './control'

/** Only true narrows; unticked, the parameter is left out. */
export function FlagControl({ id, text, onText, describedBy, invalid }: ControlProps) {
  return (
    <span className="flex min-h-8 items-center">
      <input
        id={id}
        type="checkbox"
        className="size-6 accent-accent"
        checked={text === 'true'}
        onChange={({ target }) => onText(target.checked ? 'true' : '')}
        aria-describedby={describedBy}
        aria-invalid={invalid}
      />
    </span>
  )
}
