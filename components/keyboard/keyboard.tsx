'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { heardKey } from './heard'
import { singleKeysOff } from './single-keys'

const dialogs = {
  palette: lazy(() => import('./palette').then((module) => ({ default: module.Palette }))),
  sheet: lazy(() => import('./sheet').then((module) => ({ default: module.Sheet }))),
}
export type KeyboardDialog = keyof typeof dialogs

/** Where a key writes or chooses something, it does nothing else. */
const taken = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'

function meant(event: KeyboardEvent): string | undefined {
  const key = heardKey(event)
  if (key === undefined || document.querySelector('dialog[open]')) return undefined
  if (key === 'Mod+k') return key
  const typing = event.target instanceof Element && event.target.closest(taken)
  return typing || singleKeysOff() ? undefined : key
}

/** The one listener for keys. What they do is loaded with the first of them, which is not lost. */
export function Keyboard() {
  const [dialog, setDialog] = useState<KeyboardDialog>()

  // Keys are pressed at the document, which is no element of ours.
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = meant(event)
      if (key === undefined || (key.length > 1 && key !== 'Escape' && key !== 'Mod+k')) return
      // Browsers have a meaning of their own for these.
      if (key === '/' || key === 'Mod+k') event.preventDefault()
      const { repeat } = event
      void import('./press').then(({ press }) => press(key, repeat, setDialog))
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])

  const Dialog = dialog && dialogs[dialog]
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
      <Suspense>
        {Dialog && <Dialog onClose={() => setDialog(undefined)} onOpen={setDialog} />}
      </Suspense>
    </>
  )
}
