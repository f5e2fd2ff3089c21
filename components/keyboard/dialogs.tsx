import { lazy } from 'react'
import { LookDialog } from '@/components/job/look-dialog'
import { Sheet } from './sheet'

// The largest of them by far.
const Palette = lazy(() => import('./palette').then((module) => ({ default: module.Palette })))

/** What can be opened from anywhere; what has an anchor stands beside it. */
export type OpenedDialog = { name: 'palette' | 'sheet' } | { name: 'columns'; anchor: Element }

export type OpenDialog = (dialog: OpenedDialog | undefined) => void

export function Dialogs({ opened, onOpen }: { opened: OpenedDialog; onOpen: OpenDialog }) {
  const onClose = () => onOpen(undefined)
  if (opened.name === 'columns') return <LookDialog anchor={opened.anchor} onClose={onClose} />
  return opened.name === 'sheet' ? (
    <Sheet onClose={onClose} />
  ) : (
    <Palette onClose={onClose} onOpen={onOpen} />
  )
}
