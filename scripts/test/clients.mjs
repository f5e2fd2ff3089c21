import { startServer } from '../server.mjs'
import { runVitest } from './runners.mjs'

/**
 * Serves the dozen jobs of the tests, and lets clients that were written for the engine ask for them.
 * @param {import('../../db/embedded/cluster').Cluster} cluster
 */
export async function servesClients(cluster) {
  const { createJobsDatabase } = await import('../../db/testing/jobs-database')
  const { freePort } = await import('../../db/embedded/free-port')
  const server = await startServer({
    mode: 'start',
    host: '127.0.0.1',
    port: await freePort(),
    env: {
      DATABASE_URL: await createJobsDatabase(cluster, 'clients'),
      ENGINE_TIME_ZONE: 'Europe/Berlin',
      // What operaton-mcp calls the engine unless it is told otherwise.
      ENGINE_NAME: 'default',
      LOG_LEVEL: 'error',
    },
  })
  const count = await runVitest(['--project=clients'], {
    CLIENTS_ENGINE_REST: `${server.url}/engine-rest`,
  })
  await server.stop()
  return count
}
