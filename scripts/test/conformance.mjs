import { existsSync } from 'node:fs'
import { run } from '../child.mjs'
import { startServer } from '../server.mjs'

const recordings = '../shared/engine'

/**
 * The one known difference: a bare engine fails on an empty POST body, while every distribution
 * of the engine reads it as {}, and so do we.
 */
const known = /^✗ post\S* POST \S+ ""$/

/** Whether there is what a real engine wrote and answered: it lies beside the project, if at all. */
export function haveRecordings() {
  return existsSync(recordings)
}

/** What the engine answered over a database that it wrote. */
export const asRecorded = {
  questions: 'recorded-utc.json.gz',
  fixture: undefined,
}

/** What its sources and tests say about a few jobs that cover every edge. */
export const asSpecified = {
  questions: 'cases.json',
  fixture: `${recordings}/fixture.sql`,
}

/**
 * Serves the database of these questions and compares our answers with the engine's.
 * @param {import('../../db/embedded/cluster').Cluster} cluster
 * @param {{ questions: string, fixture: string | undefined }} what
 * @returns {Promise<boolean>}
 */
export async function answersAsTheEngine(cluster, { questions, fixture }) {
  const { loadDump } = await import('../../db/testing/load-dump')
  const { replaceRows } = await import('../../db/testing/replace-rows')
  const { freePort } = await import('../../db/embedded/free-port')
  const name = questions.replace(/\W.*/, '')
  const url = await loadDump(cluster, name, `${recordings}/engine-7.24-utc.sql.gz`)
  if (fixture) await replaceRows(url, fixture)
  const server = await startServer({
    mode: 'start',
    host: '127.0.0.1',
    port: await freePort(),
    env: { DATABASE_URL: url, ENGINE_TIME_ZONE: 'UTC', LOG_LEVEL: 'error' },
  })
  let output = ''
  const script = `${recordings}/conformance.mjs`
  const args = [script, `${server.url}/api`, `${recordings}/${questions}`, '--show', '1000']
  // Its exit code counts the known difference, too.
  await run(process.execPath, args, {
    onOutput: (text) => {
      output += text
    },
  })
  await server.stop()
  const differing = output
    .split('\n')
    .filter((line) => line.startsWith('✗') && !known.test(line.trim()))
  const finished = /^\d+\/\d+ as the engine answers$/m.test(output)
  if (!finished || differing.length > 0)
    throw new Error(`Not as the engine answers: ${differing.length} questions`)
  return true
}
