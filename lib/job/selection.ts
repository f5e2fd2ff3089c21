import { store } from '@/lib/store'

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

const selection = store(nothing)

export const selected = selection.get
export const onSelected = selection.subscribe
export const nothingSelected = (): Selection => nothing

export const clearSelection = () => selection.set(nothing)

/** Takes these in, or out, of the selection of this list. */
export function select(list: string, ids: readonly string[], on: boolean) {
  const { list: known, ids: chosen } = selection.get()
  const before = known === list ? chosen : nothing.ids
  const rest = [...before].filter((id) => !ids.includes(id))
  selection.set({ list, ids: new Set(on ? [...rest, ...ids] : rest) })
}
