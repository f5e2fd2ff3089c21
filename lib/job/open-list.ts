/**
 * A view of the list that was opened by `openList`. Next's router hears of it from the browser's
 * history and follows in a transition of its own, and a step that is made while the page still
 * hydrates it may miss (seen with Next 16.4.5). So the list does not wait for it.
 */
export interface OpenedView {
  /** The query string that was opened, as URLSearchParams spells it. */
  search: string
  /** What the router may still be showing. */
  from: readonly string[]
}

let opened: OpenedView | undefined
const listeners = new Set<() => void>()

function set(view: OpenedView | undefined) {
  opened = view
  for (const listener of listeners) listener()
}

/** Back and Forward are the router's business. Also once it has caught up there is nothing to be ahead of. */
export const forgetOpened = () => set(undefined)

export const openedView = (): OpenedView | undefined => opened

export function onOpened(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', forgetOpened)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('popstate', forgetOpened)
    opened = undefined
  }
}

const addressOf = (href: string) => new URL(href, window.location.href)

const searchIn = (href: string) => addressOf(href).searchParams.toString()

/** Whether a link leads from the list to the list; any other way is the router's. */
export const staysInList = (href: string): boolean =>
  window.location.pathname === '/job' && addressOf(href).pathname === '/job'

/** Goes to another view of the list: a step of the browser's history, and rows are all that is fetched. */
export function openList(href: string) {
  const here = window.location.pathname + window.location.search
  if (href === here) window.history.replaceState(null, '', href)
  else window.history.pushState(null, '', href)
  set({ search: searchIn(href), from: [...(opened?.from ?? []), searchIn(here)] })
}
