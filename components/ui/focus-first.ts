/** A `ref` for a form that takes the place of another one: its first field gets the focus. */
export function focusFirst(form: HTMLFormElement | null) {
  form?.querySelector<HTMLElement>('input, textarea, select')?.focus()
}
