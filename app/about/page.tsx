import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Metadata } from 'next'
import { attempt } from '@/app/attempt'
import { AboutIndexes } from '@/components/about/about-indexes'
import { AboutInstallation } from '@/components/about/about-installation'
import { Notice } from '@/components/ui/notice'
import { RefreshPage } from '@/components/ui/refresh-page'
import { aboutDatabase } from '@/db/about'
import { readSettings } from '@/lib/env'
import { version } from '@/package.json'

export const metadata: Metadata = { title: 'About this installation · Jobscope' }

/** For a DBA to read, so the very text of the files that the project ships. */
const scriptNames = ['create.sql', 'create-trigram.sql', 'drop.sql'] as const

const scripts = () =>
  Promise.all(
    scriptNames.map(async (name) => ({
      name,
      text: await readFile(join(process.cwd(), 'docs', 'indexes', name), 'utf8'),
    })),
  )

export default async function AboutPage() {
  const settings = readSettings(process.env)
  const result = await attempt('/about', async (engine) => ({
    ...(await aboutDatabase(engine)),
    ...engine.about,
  }))
  const database = 'value' in result ? result.value : undefined
  return (
    <div className="mx-auto flex max-w-4xl flex-col gap-6 px-4 py-4">
      <h1 className="font-semibold text-xl">About this installation</h1>
      {'failure' in result && (
        <Notice
          tone="bad"
          title="The database could not be asked"
          actions={<RefreshPage label="Try again" />}
        >
          <p>{result.failure.message}</p>
        </Notice>
      )}
      {database?.doubt && (
        <Notice tone="warning" title="The zone may be wrong">
          <p>{database.doubt}</p>
        </Notice>
      )}
      <AboutInstallation
        version={version}
        zone={settings.ENGINE_TIME_ZONE}
        maxResultsLimit={settings.MAX_RESULTS_LIMIT}
        budgetsMs={{
          rows: settings.ROWS_TIMEOUT_MS,
          counts: settings.COUNT_TIMEOUT_MS,
          groups: settings.GROUPS_TIMEOUT_MS,
          lists: settings.LIST_TIMEOUT_MS,
        }}
        database={database}
      />
      {database && <AboutIndexes indexes={database.indexes} scripts={await scripts()} />}
    </div>
  )
}
