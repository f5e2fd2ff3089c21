import { existsSync } from 'node:fs'
import { run } from '../child.mjs'
import { startServer } from '../server.mjs'

const recordings = '../shared/engine'

/**
 * The known differences: a bare engine fails on an empty POST body, while every distribution of the
 * engine reads it as {}, and so do we; and an order that is an extension of ours, which is not there
 * under the engine's own path.
 */
const emptyBody = /^✗ post\S* POST \S+ ""$/
const ownOrder = /^✗ .* GET \S+sortBy=createTime\S*$/
const bases = [
  { path: '/engine-rest', known: [emptyBody] },
  { path: '/api', known: [emptyBody, ownOrder] },
]

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
  const differing = []
  for (const base of bases) differing.push(...(await differences(server.url, base, questions)))
  await server.stop()
  if (differing.length > 0)
    throw new Error(`Not as the engine answers: ${differing.length} questions`)
  return true
}

/**
 * @param {string} url
 * @param {{ path: string, known: RegExp[] }} base
 * @param {string} questions
 */
async function differences(url, { path, known }, questions) {
  let output = ''
  const args = [`${recordings}/conformance.mjs`, url + path, `${recordings}/${questions}`]
  // Its exit code counts the known differences, too.
  await run(process.execPath, [...args, '--show', '1000'], {
    onOutput: (text) => {
      output += text
    },
  })
  if (!/^\d+\/\d+ as the engine answers$/m.test(output))
    throw new Error(`The comparison of ${path} did not finish`)
  return output
    .split('\n')
    .filter((line) => line.startsWith('✗') && !known.some((one) => one.test(line.trim())))
}
