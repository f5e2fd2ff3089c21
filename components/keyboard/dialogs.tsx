import { lazy } from 'react'
import { LookDialog } from '@/components/job/look-dialog'
import type { OpenDialog, OpenedDialog } from './open-dialog'
import { Sheet } from './sheet'

// The largest of them by far.
const Palette = lazy(() => import('./palette').then((module) => ({ default: module.Palette })))

export function Dialogs({ opened, onOpen }: { opened: OpenedDialog; onOpen: OpenDialog }) {
  const onClose = () => onOpen(undefined)
  if (opened.name === 'columns') return <LookDialog anchor={opened.anchor} onClose={onClose} />
  return opened.name === 'sheet' ? (
    <Sheet onClose={onClose} />
  ) : (
    <Palette onClose={onClose} onOpen={onOpen} />
  )
}
