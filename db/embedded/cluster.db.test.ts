import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeTemporaryDirectory } from '@/db/testing/temporary-directory'
import { joinCluster } from '@/db/testing/throwaway-cluster'

let directory: string

beforeAll(async () => {
  directory = await makeTemporaryDirectory()
})

afterAll(() => rm(directory, { recursive: true, force: true }))

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 5 })
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 0 })
  }
}

test('starts at the same moment make one cluster and share its server', async () => {
  const [first, second] = await Promise.all([joinCluster(directory), joinCluster(directory)])
  expect(second.url('postgres')).toBe(first.url('postgres'))
  expect(await readdir(directory)).toHaveLength(1)
  await Promise.all([first.stop(), second.stop()])
})

test('the server ends with the last of its users, not with the first', async () => {
  const first = await joinCluster(directory)
  const second = await joinCluster(directory)
  const url = first.url('postgres')
  await first.stop()
  expect(await answers(url)).toBe(true)
  await second.stop()
  expect(await answers(url)).toBe(false)
})

test('who arrives while the last one leaves gets a running server', async () => {
  const leaving = await joinCluster(directory)
  const [arrived] = await Promise.all([joinCluster(directory), leaving.stop()])
  expect(await answers(arrived.url('postgres'))).toBe(true)
  await arrived.stop()
})

test('a second start finds the data of the first', async () => {
  const first = await joinCluster(directory)
  const before = postgres(first.url('postgres'), { max: 1 })
  await before`create table kept as select 42 as answer`
  await before.end()
  await first.stop()

  const second = await joinCluster(directory)
  const after = postgres(second.url('postgres'), { max: 1 })
  expect(await after`select answer from kept`).toEqual([{ answer: 42 }])
  await after.end()
  await second.stop()
})

test('nobody gets in without the password', async () => {
  const cluster = await joinCluster(directory)
  const address = new URL(cluster.url('postgres'))
  address.password = 'guessed'
  expect(await answers(address.href)).toBe(false)
  address.password = ''
  expect(await answers(address.href)).toBe(false)
  await cluster.stop()
})

test('the server of a killed process is joined, and stopped in the end', async () => {
  const killed = spawn(process.execPath, ['--import', 'tsx', '--eval', holdCluster], {
    env: { ...process.env, CLUSTER_DIRECTORY: directory },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [left] = await once(killed.stdout, 'data')
  killed.kill('SIGKILL')
  await once(killed, 'exit')

  const cluster = await joinCluster(directory)
  expect(cluster.url('postgres')).toBe(String(left))
  await cluster.stop()
  expect(await answers(String(left))).toBe(false)
})

const holdCluster = `
  import('@/db/embedded/cluster').then(async ({ startCluster }) => {
    const directory = process.env.CLUSTER_DIRECTORY
    const cluster = await startCluster({ directory, durable: false })
    process.stdout.write(cluster.url('postgres'))
  })
`

test("a lock file that names another program's process does not keep it from starting", async () => {
  const [home = ''] = await readdir(directory)
  const data = join(directory, home, 'data')
  await writeFile(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n1\n5432\n\n127.0.0.1\n`)
  const cluster = await joinCluster(directory)
  expect(await answers(cluster.url('postgres'))).toBe(true)
  await cluster.stop()
})
