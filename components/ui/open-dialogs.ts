import { store } from '@/lib/store'

/** How many dialogs are open: what stands behind them should not change meanwhile. */
const open = store(0)

/** For as long as the dialog is there; call what it returns when it goes. */
export function dialogOpened(): () => void {
  open.set(open.get() + 1)
  return () => open.set(open.get() - 1)
}

export const isDialogOpen = (): boolean => open.get() > 0
export const onDialogs = open.subscribe
