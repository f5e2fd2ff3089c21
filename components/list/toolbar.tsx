'use client'

import { lazy, Suspense, useState } from 'react'
import { useEngineRestUrl } from '@/components/job/engine-frame'
import { buttonClass } from '@/components/ui/button'
import { copy } from '@/components/ui/copy'
import { Icon } from '@/components/ui/icon'
import { inputClass } from '@/components/ui/input'
import type { JobView } from '@/lib/job/view'
import { LiveButton } from './live-button'
import type { Live } from './use-live'

const loadSearch = () => import('@/components/list/filters/search-dialog')
const SearchDialog = lazy(() => loadSearch().then((module) => ({ default: module.SearchDialog })))
const CopyMenu = lazy(() => import('./copy-menu').then((module) => ({ default: module.CopyMenu })))
const LiveMenu = lazy(() => import('./live-menu').then((module) => ({ default: module.LiveMenu })))

/** Search, copy and live; what each opens is loaded when it is wanted. */
export function Toolbar({ view, live }: { view: JobView; live: Live }) {
  const engineRestUrl = useEngineRestUrl()
  const [open, setOpen] = useState<{ what: 'search' | 'copy' | 'live'; anchor: Element }>()
  // Typing begins in the field on the page and goes on in the dialog that opens over it.
  const [typed, setTyped] = useState('')
  const close = () => {
    setOpen(undefined)
    setTyped('')
  }
  const opener = (what: 'search' | 'copy' | 'live') => (anchor: Element) =>
    setOpen({ what, anchor })

  return (
    <div className="flex flex-wrap items-center gap-2">
      <label className="relative flex min-w-0 flex-1 items-center max-md:basis-full md:max-w-xl">
        <span className="sr-only">Search jobs</span>
        <Icon name="search" size={14} className="absolute left-2 text-muted" />
        <input
          type="search"
          data-command="search"
          aria-haspopup="dialog"
          placeholder="Id, business key, process or error"
          className={`${inputClass} min-h-8 pl-7`}
          value={typed}
          onPointerEnter={loadSearch}
          onFocus={loadSearch}
          onClick={({ currentTarget }) => opener('search')(currentTarget)}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            opener('search')(currentTarget)
          }}
        />
      </label>
      <span className="flex md:ml-auto">
        <button
          type="button"
          data-command="copy-link"
          onClick={() => copy(window.location.href, 'the link')}
          className={buttonClass('plain', 'rounded-r-none')}
        >
          <Icon name="link-2" size={14} />
          <span className="max-md:sr-only">Copy link</span>
        </button>
        <button
          type="button"
          aria-haspopup="dialog"
          aria-label="Copy as"
          onClick={({ currentTarget }) => opener('copy')(currentTarget)}
          className={buttonClass('plain', '-ml-px rounded-l-none px-1.5')}
        >
          <Icon name="chevron-down" size={13} />
        </button>
      </span>
      <LiveButton live={live} onOpen={opener('live')} />
      <Suspense>
        {open?.what === 'search' && (
          <SearchDialog
            view={view}
            typed={typed}
            onTyped={setTyped}
            anchor={open.anchor}
            onClose={close}
          />
        )}
        {open?.what === 'copy' && (
          <CopyMenu
            query={view.query}
            engineRestUrl={engineRestUrl}
            anchor={open.anchor}
            onClose={close}
          />
        )}
        {open?.what === 'live' && (
          <LiveMenu seconds={live.seconds} anchor={open.anchor} onClose={close} />
        )}
      </Suspense>
    </div>
  )
}
