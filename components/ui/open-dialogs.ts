/** How many dialogs are open: what stands behind them should not change meanwhile. */
let open = 0
const listeners = new Set<() => void>()

function change(by: number) {
  open += by
  for (const listener of listeners) listener()
}

/** For as long as the dialog is there; call what it returns when it goes. */
export function dialogOpened(): () => void {
  change(1)
  return () => change(-1)
}

export const isDialogOpen = (): boolean => open > 0

export function onDialogs(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
