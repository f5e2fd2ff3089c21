import type { ControlProps } from './control'

/** Some of a few words, each with its box to tick. */
export function ChoicesControl({
  id,
  text,
  onText,
  describedBy,
  words = [],
  shownWord = String,
}: ControlProps) {
  const chosen = text.split(',')
  const toggled = (word: string, on: boolean) =>
    words.filter((other) => (other === word ? on : chosen.includes(other))).join(',')
  return (
    <fieldset id={id} aria-describedby={describedBy} className="flex flex-col">
      {words.map((word) => (
        <label key={word} className="flex min-h-8 items-center gap-2 text-base">
          <input
            type="checkbox"
            className="size-4.5 accent-accent"
            checked={chosen.includes(word)}
            onChange={({ target }) => onText(toggled(word, target.checked))}
          />
          {shownWord(word)}
        </label>
      ))}
    </fieldset>
  )
}
