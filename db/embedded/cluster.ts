import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import postgres, { type Sql } from 'postgres'
import { superuser } from '@/db/embedded/create-cluster'
import { freePort } from '@/db/embedded/free-port'
import { type Place, preparePlace } from '@/db/embedded/place'
import { findPostmaster } from '@/db/embedded/postmaster'
import { run } from '@/db/embedded/run-as'

/** A running Postgres on 127.0.0.1 into which only its password leads. */
export interface Cluster {
  /** The address of one of its databases, password included. */
  url(database: string): string
  /** Gives it up. The last process to do so stops the server, and waits until it has ended. */
  stop(): Promise<void>
}

interface ClusterOptions {
  directory: string
  /** False gives up safety from crashes for speed: for data that nobody will miss. */
  durable: boolean
  from?: 'anywhere' | 'system'
  /** Of Postgres' own memory, in its units. Modest by default, for it shares the machine with what it serves. */
  sharedBuffers?: string
}

/** JIT costs more than it saves here. */
const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 60,
  jit: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  timezone: 'UTC',
}
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

const settingsOf = ({ durable, sharedBuffers = '64MB' }: ClusterOptions) => ({
  ...always,
  shared_buffers: sharedBuffers,
  ...(!durable && careless),
})

const patienceMs = 60_000

/** The advisory lock that every process which uses a cluster shares. */
const useLock = 7001

/**
 * Starts the cluster in `directory`, made first if there is none. One that already runs there is
 * joined, be it another Jobscope's or what a killed one left behind.
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const place = await preparePlace(options.directory, options.from ?? 'anywhere')
  const password = await readFile(join(place.home, 'password'), 'utf8')
  const address = (port: number, database: string) =>
    `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`

  const deadline = Date.now() + patienceMs
  for (;;) {
    const running = await findPostmaster(place.data)
    const port = running?.port ?? (await launch(place, settingsOf(options)))
    try {
      const connection = await use(address(port, 'postgres'))
      let left: Promise<void> | undefined
      return {
        url: (database) => address(port, database),
        stop: () => (left ??= leave(place, connection)),
      }
    } catch (cause) {
      // A server that was found may still be starting, or already stopping.
      if (Date.now() > deadline)
        throw new Error(`No answer from Postgres in ${place.home}`, { cause })
      await delay(100)
    }
  }
}

async function launch(place: Place, settings: Record<string, string | number>): Promise<number> {
  const port = await freePort()
  const options = Object.entries({ ...settings, port }).map(([name, to]) => `-c ${name}=${to}`)
  try {
    // Waits for the status "ready" in the lock file: a port is open long before.
    await control(place, [
      'start',
      '--wait',
      `--log=${join(place.home, 'log')}`,
      `--options=${options.join(' ')}`,
    ])
    return port
  } catch (error) {
    // Somebody else may have started it at the same moment.
    const running = await findPostmaster(place.data)
    if (running === undefined) throw error
    return running.port
  }
}

async function use(url: string): Promise<Sql> {
  const connection = postgres(url, { max: 1, max_lifetime: null, connect_timeout: 5 })
  try {
    await connection`select pg_advisory_lock_shared(${useLock})`
    return connection
  } catch (error) {
    await connection.end({ timeout: 0 })
    throw error
  }
}

/**
 * The lock is ours alone when nobody else uses the cluster. It is held until the server has gone:
 * who arrives meanwhile waits for it, loses the connection, and starts the server anew.
 */
async function leave(place: Place, connection: Sql): Promise<void> {
  const last = await connection`select pg_try_advisory_lock(${useLock}) as last`.then(
    ([row]) => row?.last === true,
    // The server has gone already.
    () => false,
  )
  if (last) await shutDown(place)
  await connection.end({ timeout: 1 })
}

async function shutDown(place: Place): Promise<void> {
  const server = await findPostmaster(place.data)
  if (!server) return
  // Not `--wait`: that would also wait for a server that somebody starts right after this one.
  await control(place, ['stop', '--no-wait', '--mode=fast'])
  const deadline = Date.now() + patienceMs
  while ((await findPostmaster(place.data))?.pid === server.pid) {
    if (Date.now() > deadline) throw new Error(`Postgres in ${place.home} does not stop`)
    await delay(20)
  }
}

async function control({ bin, home, data, runAs }: Place, args: string[]): Promise<void> {
  await run(runAs, join(bin, 'pg_ctl'), [...args, `--pgdata=${data}`], join(home, 'log'))
}
