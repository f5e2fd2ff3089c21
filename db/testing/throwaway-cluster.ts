import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { type Cluster, startCluster } from '@/db/embedded/cluster'
import { makeTemporaryDirectory } from '@/db/testing/temporary-directory'

interface ThrowawayCluster extends Cluster {
  directory: string
}

/** `JOBSCOPE_TEST_POSTGRES=system` tries everything on the system's Postgres: another major. */
const from = process.env.JOBSCOPE_TEST_POSTGRES === 'system' ? 'system' : 'anywhere'

/** A cluster that is fast instead of safe; its files go when it stops. */
export async function startThrowawayCluster(): Promise<ThrowawayCluster> {
  const directory = await makeTemporaryDirectory()
  const heir = leaveTo(directory)
  const cluster = await joinCluster(directory)
  return {
    ...cluster,
    directory,
    async stop() {
      await cluster.stop()
      heir.kill()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** The cluster in `directory`, which goes on when we leave it and others still use it. */
export function joinCluster(directory: string): Promise<Cluster> {
  return startCluster({ directory, durable: false, from })
}

/**
 * A process that does what `stop` does when ours is killed, as an impatient second Ctrl-C kills
 * Vitest. It waits for the end of a pipe that only we hold.
 */
function leaveTo(directory: string) {
  const clearUp = 'cat; kill -INT $(head -n 1 "$0"/pg*/data/postmaster.pid); sleep 2; rm -rf "$0"'
  return spawn('sh', ['-c', clearUp, directory], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  }).on('error', () => {
    // There is no shell on Windows.
  })
}
