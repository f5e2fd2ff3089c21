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
  const cluster = await joinCluster(directory)
  return {
    ...cluster,
    directory,
    async stop() {
      await cluster.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

/** The cluster in `directory`, which goes on when we leave it and others still use it. */
export function joinCluster(directory: string): Promise<Cluster> {
  return startCluster({ directory, durable: false, from })
}
