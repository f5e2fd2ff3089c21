'use client'

import { type ReactNode, useCallback } from 'react'
import { dialogOpened } from './open-dialogs'

/**
 * A modal dialog, open while it is there. The platform keeps the focus inside, tells of Escape and gives
 * the focus back.
 */
export function Modal({
  label,
  className,
  onOpen,
  onClose,
  children,
}: {
  label: string
  className: string
  /** Once it stands there, to be put in its place. */
  onOpen?: (dialog: HTMLDialogElement) => void
  onClose: () => void
  children: ReactNode
}) {
  const open = useCallback(
    (dialog: HTMLDialogElement) => {
      dialog.showModal()
      onOpen?.(dialog)
      const closed = dialogOpened()
      return () => {
        closed()
        dialog.close()
      }
    },
    [onOpen],
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
      className={className}
    >
      {children}
    </dialog>
  )
}
