import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Cluster } from '@/db/embedded/cluster'
import { ensureSampleDatabase } from '@/db/embedded/sample-database'

const server = inject('databaseServer')
const cluster: Cluster = {
  url: (database) => new URL(`/${database}`, server).href,
  stop: async () => {},
}

let admin: Sql

beforeAll(() => {
  admin = postgres(server, { max: 1, onnotice: () => {} })
})

afterAll(() => admin.end())

/** Which database bears the sample's name, what it was stamped with, and whether it holds jobs. */
async function sample() {
  const [row] = await admin<{ oid: number; stamp: string }[]>`
    select oid, shobj_description(oid, 'pg_database') as stamp
    from pg_database where datname = 'engine'`
  if (!row) throw new Error('there is no sample database')
  const sql = postgres(cluster.url('engine'), { max: 1 })
  const [jobs] = await sql<{ some: boolean }[]>`select count(*) > 0 as some from act_ru_job`
  await sql.end()
  return { ...row, hasJobs: jobs?.some }
}

async function ensure() {
  const said: string[] = []
  await ensureSampleDatabase(cluster, (line) => said.push(line))
  return said
}

test('what an interrupted writing has left is swept away', async () => {
  await admin`drop database if exists engine with (force)`
  await admin`create database engine_draft`
  await ensure()
  expect((await sample()).hasJobs).toBe(true)
  expect(await admin`select 1 from pg_database where datname = 'engine_draft'`).toHaveLength(0)
})

test('a fresh sample is left as it is', async () => {
  const before = await sample()
  expect(await ensure()).toEqual([])
  expect(await sample()).toEqual(before)
})

test('a sample from yesterday is written anew', async () => {
  const before = await sample()
  const aged = before.stamp.replace(/\d+$/, String(Date.now() - 86_400_000))
  await admin.unsafe(`comment on database engine is '${aged}'`)
  expect(await ensure()).toHaveLength(1)
  const after = await sample()
  expect(after.oid).not.toBe(before.oid)
  expect(after.hasJobs).toBe(true)
})
