import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

interface Postmaster {
  pid: number
  port: number
}

/**
 * The server that runs on the data directory `data`, by the lock file that Postgres
 * keeps there (process id, directory, start time, port, one a line).
 *
 * A server that was killed leaves its lock file, and after a restart of the machine or container
 * the id may be another program's: Postgres would then refuse to start for ever. Where the system
 * tells the program's name (Linux), such a lock is removed.
 */
export async function findPostmaster(data: string): Promise<Postmaster | undefined> {
  const lockFile = join(data, 'postmaster.pid')
  const [pid, , , port] = (await textOf(lockFile)).split('\n').map(Number)
  if (!pid || !port || !isAlive(pid)) return undefined
  const name = (await textOf(`/proc/${pid}/comm`)).trim()
  if (name === '' || name === 'postgres') return { pid, port }
  await rm(lockFile, { force: true })
  return undefined
}

function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '')
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
