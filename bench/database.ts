import postgres from 'postgres'
import type { Cluster } from '@/db/embedded/cluster'
import { createTables } from '@/db/embedded/migrate'
import { generator, load } from './load'

export interface BenchDatabase {
  url: string
  /** How many there are. */
  jobs: number
  /** The moment around which the jobs are due. */
  moment: Date
  /** Of Postgres. */
  version: string
  /** Its `shared_buffers`, as it says it. */
  memory: string
}

const halfDayMs = 12 * 60 * 60 * 1000

/**
 * The database of about so many jobs. One that an earlier run has loaded serves again for half a
 * day: until then its timers and locks still look as they should.
 */
export async function benchDatabase(
  cluster: Cluster,
  jobs: number,
  say: (line: string) => void,
): Promise<BenchDatabase> {
  const name = `bench_${jobs}`
  const url = cluster.url(name)
  const admin = postgres(cluster.url('postgres'), { max: 1, onnotice: () => {} })
  try {
    const [known] = await admin<{ stamp: string | null }[]>`
      select shobj_description(oid, 'pg_database') as stamp from pg_database where datname = ${name}`
    const [version, loadedAt = ''] = known?.stamp?.split(' ') ?? []
    if (version === generator && Date.now() - Date.parse(loadedAt) < halfDayMs) {
      say(`Using the jobs that were loaded at ${loadedAt}`)
      return { url, moment: new Date(loadedAt), ...(await describe(url)) }
    }
    const moment = new Date()
    say(`Loading about ${jobs.toLocaleString('en')} jobs`)
    await admin`drop database if exists ${admin(name)} with (force)`
    await admin`create database ${admin(name)}`
    await createTables(url)
    await load(url, jobs, moment.toISOString())
    await admin.unsafe(`comment on database ${name} is '${generator} ${moment.toISOString()}'`)
    say(`Loaded within ${Math.round((Date.now() - moment.getTime()) / 1000)} s`)
    return { url, moment, ...(await describe(url)) }
  } finally {
    await admin.end()
  }
}

type Described = Pick<BenchDatabase, 'jobs' | 'version' | 'memory'>

async function describe(url: string): Promise<Described> {
  const sql = postgres(url, { max: 1 })
  try {
    const [row] = await sql<Described[]>`
      select count(*)::integer as jobs, current_setting('server_version') as version,
        current_setting('shared_buffers') as memory
      from act_ru_job`
    if (!row) throw new Error('a count without a row')
    return row
  } finally {
    await sql.end()
  }
}
