import autocannon from 'autocannon'
import { whileServingBytes } from './bare-http'
import type { Bench } from './bench'
import { type Findings, shown } from './findings'
import { getWell } from './get'
import { rowsPerPage } from './questions'
import { whileServing } from './server'

const clients = 50
const seconds = 10

const page = `maxResults=${rowsPerPage}`

const paths = [
  `/api/job?${page}`,
  `/api/view/job?noRetriesLeft=true&${page}`,
  `/api/job?processDefinitionKey=process-1&${page}`,
  `/job?${page}`,
]

async function load(name: string, url: string): Promise<string[]> {
  const { requests, latency, errors, non2xx } = await autocannon({
    url,
    connections: clients,
    duration: seconds,
  })
  return [
    name,
    shown(requests.average),
    shown(latency.p50),
    shown(latency.p99),
    String(errors + non2xx),
  ]
}

export async function underLoad({ database, say }: Bench): Promise<Findings> {
  const rows: string[][] = []
  await whileServing(database, async ({ url }) => {
    for (const path of paths) {
      say(`  ${path}`)
      rows.push(await load(path, url + path))
    }
    const { bytes } = await getWell(`${url}${paths[0]}`)
    await whileServingBytes(bytes, async (bare) => {
      rows.push(await load(`bare Node, ${bytes} bytes`, bare))
    })
  })
  return {
    title: `${clients} clients at once`,
    notes: [
      `Each asks again as soon as it is answered, for ${seconds} seconds. The clients share the cores with the server and the database.`,
    ],
    tables: [{ headers: ['', 'answers/s', 'median, ms', 'p99, ms', 'failed'], rows }],
    targets: [],
  }
}
