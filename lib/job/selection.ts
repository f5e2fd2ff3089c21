/**
 * The rows that the reader picked out of a list. One store of the page, so that a key, a box and the
 * bar below see the same; it belongs to one list, and in another one it is empty.
 */
export interface Selection {
  /** The list as `uncut` writes it: what decides which jobs there are. Its pages share a selection. */
  list: string
  ids: ReadonlySet<string>
}

const nothing: Selection = { list: '', ids: new Set() }

let selection = nothing
const listeners = new Set<() => void>()

function set(next: Selection) {
  selection = next
  for (const listener of listeners) listener()
}

export const selected = (): Selection => selection
export const nothingSelected = (): Selection => nothing

export function onSelected(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const clearSelection = () => set(nothing)

/** Takes these in, or out, of the selection of this list. */
export function select(list: string, ids: readonly string[], on: boolean) {
  const before = selection.list === list ? selection.ids : nothing.ids
  const rest = [...before].filter((id) => !ids.includes(id))
  set({ list, ids: new Set(on ? [...rest, ...ids] : rest) })
}
