'use client'

import { ChevronDown, Link2, Search } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { copyText } from '@/components/ui/copy-text'
import type { JobView } from '@/lib/job/view'
import { useEngineRestUrl } from './engine-frame'
import { LiveButton } from './live-button'
import type { Live } from './use-live'

const loadSearch = () => import('./search-dialog')
const SearchDialog = lazy(() => loadSearch().then((module) => ({ default: module.SearchDialog })))
const CopyMenu = lazy(() => import('./copy-menu').then((module) => ({ default: module.CopyMenu })))
const LiveMenu = lazy(() => import('./live-menu').then((module) => ({ default: module.LiveMenu })))

const shownForMs = 1500

/** Search, copy and live; what each opens is loaded when it is wanted. */
export function Toolbar({ view, live }: { view: JobView; live: Live }) {
  const engineRestUrl = useEngineRestUrl()
  const [open, setOpen] = useState<{ what: 'search' | 'copy' | 'live'; anchor: Element }>()
  const [copied, setCopied] = useState(false)
  const close = () => setOpen(undefined)
  const opener = (what: 'search' | 'copy' | 'live') => (anchor: Element) =>
    setOpen({ what, anchor })

  async function copyLink() {
    setCopied(await copyText(window.location.href))
    setTimeout(() => setCopied(false), shownForMs)
  }

  return (
    <div className="flex items-center gap-2">
      <button
        type="button"
        data-command="search"
        aria-haspopup="dialog"
        aria-label="Search jobs"
        onPointerEnter={loadSearch}
        onFocus={loadSearch}
        onClick={({ currentTarget }) => opener('search')(currentTarget)}
        className="flex min-h-8 min-w-0 max-w-xl flex-1 items-center gap-2 rounded border border-edge bg-canvas px-2 text-left text-base text-muted hover:bg-hover max-md:min-h-10"
      >
        <Search size={14} aria-hidden className="shrink-0" />
        <span className="truncate">Id, business key, process, or words of an error</span>
      </button>
      <span className="ml-auto flex">
        <button
          type="button"
          data-command="copy-link"
          onClick={copyLink}
          className={buttonClass('plain', 'rounded-r-none')}
        >
          <Link2 size={14} aria-hidden />
          <span role="status" className="max-md:sr-only">
            {copied ? 'Copied' : 'Copy link'}
          </span>
          <span className="sr-only md:hidden">Copy link</span>
        </button>
        <button
          type="button"
          aria-haspopup="dialog"
          aria-label="Copy as"
          onClick={({ currentTarget }) => opener('copy')(currentTarget)}
          className={buttonClass('plain', '-ml-px rounded-l-none px-1.5')}
        >
          <ChevronDown size={13} aria-hidden />
        </button>
      </span>
      <LiveButton live={live} onOpen={opener('live')} />
      <Suspense>
        {open?.what === 'search' && (
          <SearchDialog view={view} anchor={open.anchor} onClose={close} />
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
