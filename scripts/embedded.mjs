import { isEnding, onEnd } from './lifetime.mjs'
import { say } from './say.mjs'
import { enableTypeScript } from './typescript.mjs'

/** @typedef {import('../db/embedded/cluster').Cluster} Cluster */

/** The embedded Postgres of this working copy. */
export async function startEmbedded() {
  await enableTypeScript()
  const { startCluster } = await import('../db/embedded/cluster')
  return keep(() => startCluster({ directory: '.data', durable: true }))
}

/**
 * Stops the cluster when the script ends, even if it ends while the cluster is being made.
 * @template {Cluster} T
 * @param {() => Promise<T>} startCluster
 */
export async function keep(startCluster) {
  if (isEnding()) throw new Error('Stopped')
  const starting = startCluster()
  onEnd(() =>
    starting.then(
      (cluster) => cluster.stop(),
      () => {},
    ),
  )
  return starting
}

/**
 * What the server needs to know to show the sample data of the cluster.
 * @param {Cluster} cluster
 */
export async function sampleEnvironment(cluster) {
  const { ensureSampleDatabase } = await import('../db/embedded/sample-database')
  return {
    DATABASE_URL: await ensureSampleDatabase(cluster, say),
    JOBSCOPE_SAMPLE_DATA: '1',
    // The engine that the sample comes from; what is set for another one does not hold here.
    ENGINE_TIME_ZONE: 'UTC',
    ENGINE_SCHEMA: '',
    ENGINE_TABLE_PREFIX: '',
  }
}
