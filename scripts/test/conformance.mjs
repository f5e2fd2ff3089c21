import { existsSync } from 'node:fs'
import { run } from '../child.mjs'
import { startServer } from '../server.mjs'

const recordings = '../shared/engine'

/** The kinds of question that must be answered as the engine answered them. */
const requiredKinds = ['random', 'random-count', 'slip', 'slip-count', 'one', 'stack']

/** Whether there is what a real engine wrote and answered: it lies beside the project, if at all. */
export function haveRecordings() {
  return existsSync(recordings)
}

/**
 * Serves a real engine's database and compares the answers with that engine's own.
 * @param {import('../../db/embedded/cluster').Cluster} cluster
 * @returns {Promise<boolean>}
 */
export async function answersAsTheEngine(cluster) {
  const { loadDump } = await import('../../db/testing/load-dump')
  const { freePort } = await import('../../db/embedded/free-port')
  const url = await loadDump(cluster, 'recorded', `${recordings}/engine-7.24-utc.sql.gz`)
  const server = await startServer({
    mode: 'start',
    host: '127.0.0.1',
    port: await freePort(),
    env: { DATABASE_URL: url, ENGINE_TIME_ZONE: 'UTC', LOG_LEVEL: 'error' },
  })
  let output = ''
  const script = `${recordings}/conformance.mjs`
  const args = [script, `${server.url}/api`, `${recordings}/recorded-utc.json.gz`]
  // Its exit code also counts the kinds of question that are not required.
  await run(process.execPath, args, {
    onOutput: (text) => {
      output += text
    },
  })
  await server.stop()
  const differing = requiredKinds.filter(
    (kind) => !new RegExp(`^${kind}: \\d+ same, 0 differ$`, 'm').test(output),
  )
  if (differing.length > 0) throw new Error(`Not as the engine answers: ${differing.join(', ')}`)
  return true
}
