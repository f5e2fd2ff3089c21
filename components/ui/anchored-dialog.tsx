'use client'

import clsx from 'clsx'
import { type ReactNode, useCallback } from 'react'
import { Modal } from './modal'

const gap = 4
const margin = 8

/** Below its anchor, moved left where the window ends, above where there is more room. */
function place(dialog: HTMLDialogElement, anchor: Element, over: boolean) {
  const from = anchor.getBoundingClientRect()
  if (over) {
    dialog.style.setProperty('--width', `${from.width}px`)
    dialog.style.setProperty('--top', `${from.top}px`)
    dialog.style.setProperty('--left', `${from.left}px`)
    dialog.style.setProperty('--room', `${window.innerHeight - from.top - margin}px`)
    return
  }
  const below = window.innerHeight - from.bottom
  const above = from.top > below && below < dialog.offsetHeight + gap + margin
  const { clientWidth } = document.documentElement
  const left = Math.min(from.left, clientWidth - dialog.offsetWidth - margin)
  dialog.style.setProperty('--left', `${Math.max(margin, left)}px`)
  dialog.style.setProperty('--top', above ? 'auto' : `${from.bottom + gap}px`)
  dialog.style.setProperty('--bottom', above ? `${window.innerHeight - from.top + gap}px` : 'auto')
  dialog.style.setProperty('--room', `${(above ? from.top : below) - gap - margin}px`)
}

/** A modal dialog at the element that opened it, on a phone a sheet from below. */
export function AnchoredDialog({
  anchor,
  over = false,
  narrow = false,
  ...props
}: {
  anchor: Element
  label: string
  onClose: () => void
  /** In the place of its anchor and as wide, as if that had opened. */
  over?: boolean
  narrow?: boolean
  children: ReactNode
}) {
  const onOpen = useCallback(
    (dialog: HTMLDialogElement) => place(dialog, anchor, over),
    [anchor, over],
  )
  return (
    <Modal {...props} onOpen={onOpen} className={clsx('anchored-dialog', narrow && 'md:w-72')} />
  )
}
