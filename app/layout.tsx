import type { Metadata } from 'next'
import localFont from 'next/font/local'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { EngineFrame } from '@/components/job/engine-frame'
import { IconSprite } from '@/components/ui/icon-sprite'
import { themeCookie, themeOf } from '@/components/ui/theme'
import { ZoneFrame } from '@/components/ui/time-frame'
import { zoneCookie, zoneOf } from '@/components/ui/zone'
import { connectedEngine } from '@/db/engine'
import { lacking } from '@/db/jobs'
import { readSettings } from '@/lib/env'
import { listHref } from '@/lib/job/links'
import { defaultView } from './default-href'
import { Masthead } from './masthead'
import './globals.css'
import { Providers } from './providers'

// A font that is late is left for the next page: to change it under a reader would move the lines.
const text = localFont({
  src: '../node_modules/@fontsource-variable/geist/files/geist-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'optional',
  variable: '--font-text',
})

const code = localFont({
  src: '../node_modules/@fontsource-variable/geist-mono/files/geist-mono-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'optional',
  variable: '--font-code',
  // Systems have one of about this width; the library's own substitute is Arial, drawn wider.
  adjustFontFallback: false,
  fallback: ['ui-monospace', 'SFMono-Regular', 'Menlo', 'Consolas', 'monospace'],
  // Ids may wait; a trace stands further down.
  preload: false,
})

export const metadata: Metadata = {
  description: 'The jobs of a process engine: what is stuck, why, and since when.',
  robots: { index: false },
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const chosen = await cookies()
  const theme = themeOf(chosen.get(themeCookie)?.value)
  const { ENGINE_TIME_ZONE: zone, ENGINE_REST_URL: restUrl } = readSettings(process.env)
  // A page says itself when the database is away; the frame around it stands all the same.
  const engine = await connectedEngine().catch(() => undefined)
  const lacks = engine ? lacking(engine) : []
  return (
    <html lang="en" data-theme={theme} className={`${text.variable} ${code.variable}`}>
      <body className="font-sans text-base antialiased">
        <IconSprite />
        <a
          href="#main"
          className="sr-only rounded bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:absolute focus:top-1 focus:left-1 focus:z-30"
        >
          Skip to content
        </a>
        <Providers>
          <EngineFrame lacks={lacks} restUrl={restUrl}>
            <ZoneFrame engine={zone} chosen={zoneOf(chosen.get(zoneCookie)?.value)}>
              <Masthead facts={engine?.about} home={listHref(defaultView(lacks))} theme={theme} />
              <main id="main" tabIndex={-1} className="outline-none">
                {children}
              </main>
            </ZoneFrame>
          </EngineFrame>
        </Providers>
      </body>
    </html>
  )
}
