'use client'

import { type ReactNode, useCallback } from 'react'
import { Modal } from './modal'

const gap = 4
const margin = 8

/** Below its anchor, moved left where the window ends, above where there is more room. */
function place(dialog: HTMLDialogElement, anchor: Element) {
  const from = anchor.getBoundingClientRect()
  const below = window.innerHeight - from.bottom
  const above = from.top > below && below < dialog.offsetHeight + gap + margin
  const left = Math.min(from.left, window.innerWidth - dialog.offsetWidth - margin)
  dialog.style.setProperty('--left', `${Math.max(margin, left)}px`)
  dialog.style.setProperty('--top', above ? 'auto' : `${from.bottom + gap}px`)
  dialog.style.setProperty('--bottom', above ? `${window.innerHeight - from.top + gap}px` : 'auto')
  dialog.style.setProperty('--room', `${(above ? from.top : below) - gap - margin}px`)
}

/** A modal dialog at the element that opened it, on a phone a sheet from below. */
export function AnchoredDialog({
  anchor,
  ...props
}: {
  anchor: Element
  label: string
  onClose: () => void
  children: ReactNode
}) {
  const onOpen = useCallback((dialog: HTMLDialogElement) => place(dialog, anchor), [anchor])
  return <Modal {...props} onOpen={onOpen} className="anchored-dialog" />
}
