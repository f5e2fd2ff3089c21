'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import type { OpenedDialog } from './open-dialog'

const Dialogs = lazy(() => import('./dialogs').then((module) => ({ default: module.Dialogs })))

/** Where a key writes or chooses something, it does nothing else. */
const taken = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

/** Whether a key may be meant for the page. What it does, if anything, is known once that is loaded. */
function mayBeMeant(event: KeyboardEvent): boolean {
  const { key, target, ctrlKey, metaKey, shiftKey } = event
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return false
  const palette = (ctrlKey || metaKey) && !shiftKey && key === 'k'
  const typing = target instanceof Element && target.closest(taken)
  if (!palette && (typing || document.cookie.includes('keys=off'))) return false
  // Of these browsers make something themselves.
  if (palette || key === '/') event.preventDefault()
  return key.length === 1 || key === 'Escape'
}

/** The one listener for keys. All that it needs is loaded with the first of them, which is not lost. */
export function Keyboard() {
  const [dialog, setDialog] = useState<OpenedDialog>()

  // Keys are pressed at the document, which is no element of ours.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (mayBeMeant(event)) void import('./press').then(({ press }) => press(event, setDialog))
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <>
      <button
        type="button"
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts (?)"
        onClick={() => setDialog('sheet')}
        className={buttonClass('quiet', 'px-2 max-md:hidden')}
      >
        ?
      </button>
      <Suspense>{dialog && <Dialogs opened={dialog} onOpen={setDialog} />}</Suspense>
    </>
  )
}
