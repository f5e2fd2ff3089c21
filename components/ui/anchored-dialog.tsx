'use client'

import { type ReactNode, useCallback } from 'react'

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

/**
 * A modal dialog, open while it is there: at the element that opened it, on a phone a sheet from
 * below. The platform keeps the focus inside, tells of Escape and gives the focus back.
 */
export function AnchoredDialog({
  anchor,
  label,
  onClose,
  children,
}: {
  anchor: Element
  label: string
  onClose: () => void
  children: ReactNode
}) {
  const open = useCallback(
    (dialog: HTMLDialogElement) => {
      dialog.showModal()
      place(dialog, anchor)
      return () => dialog.close()
    },
    [anchor],
  )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; its key is Escape, which the platform handles
    <dialog
      ref={open}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={({ target, currentTarget }) => target === currentTarget && onClose()}
      className="anchored-dialog"
    >
      {children}
    </dialog>
  )
}
