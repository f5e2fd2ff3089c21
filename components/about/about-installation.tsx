import { Facts } from '@/components/ui/facts'
import { bytesText, secondsText } from './quantities'

const link = 'text-accent underline underline-offset-2'

interface Database {
  database: string
  sample: boolean
  schemaVersion: string | null
  table: {
    name: string
    estimatedRows: number | null
    bytes: number
    indexBytes: number
    serverVersion: string
  }
  lacking: { column: string; since: string; cost: string }[]
}

const grouped = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

function DatabaseFacts({ database, sample, schemaVersion, table, lacking }: Database) {
  const rows = table.estimatedRows
  return (
    <Facts
      title="Engine"
      facts={[
        { term: 'Database', value: sample ? `${database} (sample data)` : database },
        { term: 'Postgres', value: table.serverVersion },
        { term: 'Schema version', value: schemaVersion ?? 'not recorded (or not readable)' },
        { term: 'Job table', value: <code className="font-mono text-xs">{table.name}</code> },
        {
          term: 'Jobs',
          value: rows === null ? 'never analyzed' : `about ${grouped.format(rows)}`,
        },
        {
          term: 'Size',
          value: `${bytesText(table.bytes)}, and ${bytesText(table.indexBytes)} of indexes`,
        },
        {
          term: 'Lacks',
          value:
            lacking.length === 0
              ? 'no column that Jobscope knows'
              : lacking.map(({ column, since, cost }) => (
                  <p key={column}>
                    <code className="font-mono text-xs">{column}</code> (since {since}): {cost}
                  </p>
                )),
        },
      ]}
    />
  )
}

/** What runs here, what it looks at, and how long a question may take. */
export function AboutInstallation({
  version,
  zone,
  maxResultsLimit,
  budgetsMs,
  database,
}: {
  version: string
  zone: string
  maxResultsLimit: number | undefined
  budgetsMs: { rows: number; counts: number; groups: number; lists: number }
  database: Database | undefined
}) {
  return (
    <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
      {database && <DatabaseFacts {...database} />}
      <Facts
        title="Jobscope"
        facts={[
          { term: 'Version', value: version },
          { term: 'Times in', value: `${zone} (ENGINE_TIME_ZONE)` },
          {
            term: 'Time budgets',
            value: `rows ${secondsText(budgetsMs.rows)}, counts ${secondsText(budgetsMs.counts)}, tabs ${secondsText(budgetsMs.groups)}, whole lists ${secondsText(budgetsMs.lists)}`,
          },
          {
            term: 'Rows at once',
            value: maxResultsLimit ? `${maxResultsLimit} at most (MAX_RESULTS_LIMIT)` : 'no limit',
          },
          {
            term: 'API',
            value: (
              <a className={link} href="/api/openapi.json">
                /api/openapi.json
              </a>
            ),
          },
        ]}
      />
    </div>
  )
}
