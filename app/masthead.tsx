import Link from 'next/link'
import { ListLink } from '@/components/job/list-link'
import { Keyboard } from '@/components/keyboard/keyboard'
import type { Theme } from '@/components/ui/theme'
import { ThemeSelect } from '@/components/ui/theme-select'
import { ZoneSelect } from '@/components/ui/zone-select'

/** What we look at, as far as the database told. */
export interface Facts {
  database: string
  schemaVersion: string | null
  sample: boolean
}

function factsText({ database, schemaVersion, sample }: Facts): string {
  const version = schemaVersion === null ? '' : `Engine schema ${schemaVersion}`
  return [version, sample ? 'sample data' : database].filter(Boolean).join(' · ')
}

export function Masthead({
  facts,
  home,
  theme,
}: {
  facts: Facts | undefined
  /** The default view, by its full address: from within the list, Next takes the bare one for the same. */
  home: string
  theme: Theme
}) {
  return (
    <header className="flex min-h-11 items-center gap-x-4 border-line border-b px-4 text-muted text-sm">
      <ListLink
        href={home}
        className="flex min-h-8 items-center gap-2 font-semibold text-base text-ink"
      >
        <Logo />
        Jobscope
      </ListLink>
      <p className="min-w-0 flex-1 truncate max-md:hidden" title={facts?.database}>
        {facts && factsText(facts)}
      </p>
      <div className="ml-auto flex min-w-0 items-center gap-1">
        <ZoneSelect />
        <ThemeSelect theme={theme} />
        <Link
          href="/about"
          prefetch={false}
          className="rounded px-1.5 py-1 hover:bg-hover hover:text-ink max-md:py-2"
        >
          About
        </Link>
        <Keyboard />
      </div>
    </header>
  )
}

function Logo() {
  return (
    <svg viewBox="0 0 32 32" width={18} height={18} aria-hidden="true" className="text-accent">
      <g fill="none" stroke="currentColor" strokeWidth="3">
        <circle cx="16" cy="16" r="12.5" />
        <path d="M16 1v6M16 25v6M1 16h6M25 16h6" />
      </g>
      <circle cx="16" cy="16" r="4" fill="currentColor" />
    </svg>
  )
}
