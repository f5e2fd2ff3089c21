import postgres, { type Sql } from 'postgres'
import type { Cluster } from '@/db/embedded/cluster'
import { createTables } from '@/db/embedded/migrate'
import { seedSample } from '@/db/embedded/sample/seed'
import { sampleVersion } from '@/db/embedded/sample-version'

type Say = (line: string) => void

const name = 'engine'
const draft = 'engine_draft'

/** The sample's timers and failures are set around the moment of writing: later they look dead. */
const freshMs = 12 * 60 * 60 * 1000

const writeLock = 7002

/** The address of the sample database. It is written when there is none, or when it has aged. */
export async function ensureSampleDatabase(cluster: Cluster, say: Say): Promise<string> {
  await exclusively(cluster, async (admin) => {
    const version = await sampleVersion()
    const reason = reasonToWrite(await readStamp(admin), version)
    if (!reason) return
    say(reason)
    await writeSample(cluster, admin, version)
  })
  return cluster.url(name)
}

/** Writes the sample anew, whatever is there. */
export async function renewSampleDatabase(cluster: Cluster): Promise<void> {
  await exclusively(cluster, async (admin) => writeSample(cluster, admin, await sampleVersion()))
}

function reasonToWrite(stamp: Stamp | undefined, version: string): string | undefined {
  if (!stamp) return 'Writing the sample data'
  if (stamp.version !== version) return 'Writing the sample data anew: their form has changed'
  if (Date.now() - stamp.writtenAt > freshMs) {
    return 'Writing the sample data anew: due dates are relative to today'
  }
  return undefined
}

async function exclusively(cluster: Cluster, work: (admin: Sql) => Promise<void>): Promise<void> {
  const admin = postgres(cluster.url('postgres'), { max: 1, onnotice: () => {} })
  try {
    await admin`select pg_advisory_lock(${writeLock})`
    await work(admin)
  } finally {
    await admin.end()
  }
}

/** In a database of another name, so that nobody ever sees half a sample. */
async function writeSample(cluster: Cluster, admin: Sql, version: string): Promise<void> {
  await admin`drop database if exists ${admin(draft)} with (force)`
  await admin`create database ${admin(draft)}`
  await createTables(cluster.url(draft))
  await seedSample(cluster.url(draft))
  await admin.unsafe(`comment on database ${draft} is '${version} ${Date.now()}'`)
  await admin`drop database if exists ${admin(name)} with (force)`
  await admin`alter database ${admin(draft)} rename to ${admin(name)}`
}

interface Stamp {
  version: string
  writtenAt: number
}

async function readStamp(admin: Sql): Promise<Stamp | undefined> {
  const [row] = await admin<{ stamp: string | null }[]>`
    select shobj_description(oid, 'pg_database') as stamp from pg_database where datname = ${name}`
  const [version, writtenAt] = row?.stamp?.split(' ') ?? []
  return version ? { version, writtenAt: Number(writtenAt) } : undefined
}
