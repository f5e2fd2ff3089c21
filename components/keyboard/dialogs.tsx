import { lazy } from 'react'
import type { OpenDialog, OpenedDialog } from './open-dialog'
import { Sheet } from './sheet'

// The largest of them by far.
const Palette = lazy(() => import('./palette').then((module) => ({ default: module.Palette })))

export function Dialogs({ opened, onOpen }: { opened: OpenedDialog; onOpen: OpenDialog }) {
  const onClose = () => onOpen(undefined)
  return opened === 'sheet' ? (
    <Sheet onClose={onClose} />
  ) : (
    <Palette onClose={onClose} onOpen={onOpen} />
  )
}
