import { closeEngine, type Engine } from '@/db/engine'
import { whileServingBytes } from './bare-http'
import type { Bench } from './bench'
import { barePage } from './engine-sql'
import { type Findings, shown, worst } from './findings'
import { getWell } from './get'
import { alternate } from './measure'
import { openPatiently, run } from './patient-engine'
import type { Question } from './questions'
import { whileServing } from './server'

/** Where the database is quick, so that what we add to it shows. */
const names = [
  'all',
  'failed',
  'a frequent process',
  'a frequent activity',
  'an instance',
  'some ids',
]

interface Times {
  name: string
  bytes: number
  api: number
  view: number
  sql: number
  node: number
}

async function measure(
  engine: Engine,
  server: string,
  { name, search, query }: Question,
): Promise<Times> {
  const api = `${server}/api/job?${search}`
  const view = `${server}/api/view/job?${search}`
  const statement = barePage(engine, query)
  const { bytes } = await getWell(api)
  const times = await whileServingBytes(bytes, (node) =>
    alternate({
      api: () => getWell(api),
      view: () => getWell(view),
      sql: () => run(engine, statement),
      node: () => getWell(node),
    }),
  )
  return { name, bytes, ...times }
}

/** The half and the 2 ms are for what lies between the database and the client. */
const limitOf = ({ sql }: Times) => 1.5 * sql + 2

export async function overHttp({ database, questions, say }: Bench): Promise<Findings> {
  const engine = await openPatiently(database)
  const asked = questions.filter(({ asks, name }) => asks === 'page' && names.includes(name))
  const all: Times[] = []
  try {
    await whileServing(database, async ({ url }) => {
      for (const question of asked) {
        const times = await measure(engine, url, question)
        say(
          `  ${times.name}: ${shown(times.api)} ms over HTTP, ${shown(times.sql)} ms in the database`,
        )
        all.push(times)
      }
    })
  } finally {
    await closeEngine(engine)
  }
  const farthest = worst(all, (times) => times.api / limitOf(times))
  return {
    title: 'A page of 50 over HTTP, in milliseconds',
    notes: [
      'The bare SQL selects the same columns of the same rows through the same driver; bare Node answers with as many bytes and asks nobody. One request at a time over a connection that stays open.',
    ],
    tables: [
      {
        headers: [
          'question',
          'bytes',
          '/api/job',
          '/api/view/job',
          'bare SQL',
          'bare Node',
          'limit',
        ],
        rows: all.map((times) => [
          times.name,
          shown(times.bytes),
          shown(times.api),
          shown(times.view),
          shown(times.sql),
          shown(times.node),
          shown(limitOf(times)),
        ]),
      },
    ],
    targets: [
      {
        name: `a page over HTTP within 1.5 times the bare SQL and 2 ms (${farthest.name})`,
        bound: 'atMost',
        limit: Number(limitOf(farthest).toPrecision(3)),
        measured: farthest.api,
        unit: 'ms',
        why: 'a Next route that does nothing was seen to take as long as the limit allows for the quickest question, and with the bare SQL more than it allows for a page of 50 rows.',
      },
    ],
  }
}
