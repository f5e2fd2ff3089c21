import { writeFileSync } from 'node:fs'
import { startCluster } from '@/db/embedded/cluster'
import { keep } from '../scripts/embedded.mjs'
import { say } from '../scripts/say.mjs'
import type { Section } from './bench'
import { byPlace } from './by-place'
import { benchDatabase } from './database'
import type { Findings } from './findings'
import { inBrowser } from './in-browser'
import { dropLeftIndexes } from './index-scripts'
import { circumstances, watchStolenTime } from './machine'
import { readOptions, type SectionName } from './options'
import { overHttp } from './over-http'
import { questionsOf } from './questions'
import { reportText } from './report'
import { underLoad } from './under-load'
import { versusEngine } from './versus-engine'
import { wholeLists } from './whole-lists'
import { withIndexes } from './with-indexes'

const sections: Record<SectionName, Section> = {
  a: versusEngine,
  b: overHttp,
  c: underLoad,
  d: inBrowser,
  e: wholeLists,
  f: withIndexes,
  g: byPlace,
}

const broken = (name: SectionName, error: unknown): Findings => ({
  title: `Section ${name} was not measured`,
  notes: [String(error)],
  tables: [],
  targets: [],
})

/** Measures what the options ask for, prints it and writes bench/results.md. */
export async function runBench(args: string[]): Promise<void> {
  const { jobs, only, postgres } = readOptions(args)
  const directory = `.data/bench-${postgres}`
  const from = postgres === 'system' ? 'system' : 'anywhere'
  const cluster = await keep(() =>
    startCluster({ directory, durable: false, from, sharedBuffers: '2GB' }),
  )
  const database = await benchDatabase(cluster, jobs, say)
  await dropLeftIndexes(database.url)
  const bench = { database, questions: questionsOf(database), say }
  const stolen = watchStolenTime()
  const findings: Findings[] = []
  for (const name of only) {
    say(`\n▸ ${name}`)
    // What one section can't measure must not cost what the others did.
    findings.push(await sections[name](bench).catch((error: unknown) => broken(name, error)))
  }
  const report = reportText(circumstances(database, stolen()), findings)
  writeFileSync('bench/results.md', report)
  say(`\n${report}`)
}
