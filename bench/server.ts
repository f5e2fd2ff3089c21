import { freePort } from '@/db/embedded/free-port'
import { buildIfStale } from '../scripts/build.mjs'
import { startServer } from '../scripts/server.mjs'
import type { BenchDatabase } from './database'

export interface Server {
  url: string
  pid: number | undefined
}

/**
 * Serves the database as `npm start` would, for as long as the work takes: each section has a server of its
 * own, whose memory nothing else has used.
 */
export async function whileServing<T>(
  { url }: BenchDatabase,
  work: (server: Server) => Promise<T>,
): Promise<T> {
  if (!(await buildIfStale())) throw new Error('The build failed, see above')
  const server = await startServer({
    mode: 'start',
    host: '127.0.0.1',
    port: await freePort(),
    env: {
      DATABASE_URL: url,
      ENGINE_TIME_ZONE: 'UTC',
      ENGINE_SCHEMA: '',
      ENGINE_TABLE_PREFIX: '',
      LOG_LEVEL: 'error',
    },
  })
  try {
    if (!server.answer.ok) throw new Error(`The server answers ${server.answer.status}`)
    return await work(server)
  } finally {
    await server.stop()
  }
}
