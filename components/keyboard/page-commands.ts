/** The controls of a page that keys and the palette can use, by their `data-command`. */
export type PageCommand =
  | 'search'
  | 'filter'
  | 'refresh'
  | 'live'
  | 'columns'
  | 'previous-page'
  | 'next-page'
  | 'back'
  | 'zone'
  | 'theme'

export const control = (command: PageCommand): HTMLElement | null =>
  document.querySelector<HTMLElement>(
    `[data-command="${command}"]:not(:disabled, [aria-disabled="true"])`,
  )

/** As a person would; false where the page has no such thing. */
export function use(command: PageCommand): boolean {
  const found = control(command)
  if (found?.matches('input')) found.focus()
  else found?.click()
  return found !== null
}

/** Chooses a word in a select, or without one the next. */
export function choose(command: 'zone' | 'theme', value?: string): string | undefined {
  const select = control(command)
  if (!(select instanceof HTMLSelectElement)) return undefined
  if (value === undefined) select.selectedIndex = (select.selectedIndex + 1) % select.length
  else select.value = value
  select.dispatchEvent(new Event('change', { bubbles: true }))
  return select.selectedOptions[0]?.text
}
