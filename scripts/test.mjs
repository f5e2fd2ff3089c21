import { ensureBrowser } from './browser.mjs'
import { buildIfStale } from './build.mjs'
import { startTool } from './child.mjs'
import { keep, sampleEnvironment } from './embedded.mjs'
import { installDependencies } from './install.mjs'
import { runScript } from './lifetime.mjs'
import { enterProject } from './project.mjs'
import { say } from './say.mjs'
import { startServer } from './server.mjs'
import { servesClients } from './test/clients.mjs'
import { answersAsTheEngine, asRecorded, asSpecified, haveRecordings } from './test/conformance.mjs'
import { cutterFor } from './test/line-cutter.mjs'
import { runPlaywright, runVitest } from './test/runners.mjs'
import { Tally } from './test/tally.mjs'
import { enableTypeScript } from './typescript.mjs'

enterProject()
await runScript(main, 130)

async function main() {
  const fast = process.argv.includes('--fast')
  await installDependencies()
  const tally = new Tally()
  await tally.stage('format and lint', () =>
    succeeds('biome', ['check', '--error-on-warnings'], '@biomejs/biome'),
  )
  await tally.stage('types', checkTypes)
  await tally.stage('dead code', () => succeeds('knip', []))
  if (fast) await tally.stage('laws', () => runVitest(['--project=laws']))
  else await testOnPostgres(tally)
  return tally.close() === 0 ? 0 : 1
}

/** @param {Tally} tally */
async function testOnPostgres(tally) {
  await enableTypeScript()
  const { startThrowawayCluster } = await import('../db/testing/throwaway-cluster')
  const cluster = await keep(startThrowawayCluster)
  await tally.stage('laws, SQL and HTTP', () =>
    runVitest(['--project=laws', '--project=database'], {
      JOBSCOPE_TEST_CLUSTER: cluster.directory,
    }),
  )
  if (!(await tally.stage('build', buildIfStale))) {
    say('\nWithout a build there is nothing more to test')
    return
  }
  if (haveRecordings()) {
    await tally.stage('answers as a recorded engine', () => answersAsTheEngine(cluster, asRecorded))
    await tally.stage('answers as an engine should', () => answersAsTheEngine(cluster, asSpecified))
  } else {
    say('\n▸ answers as a recorded engine: skipped, there are no recordings')
  }
  await tally.stage('clients of the engine', () => servesClients(cluster))
  await tally.stage('pages in a browser', () => testPages(cluster))
}

/** @param {import('../db/embedded/cluster').Cluster} cluster */
async function testPages(cluster) {
  const { freePort } = await import('../db/embedded/free-port')
  const browser = await ensureBrowser()
  const sample = await sampleEnvironment(cluster)
  const cutter = await cutterFor(sample.DATABASE_URL)
  const server = await startServer({
    mode: 'start',
    host: '127.0.0.1',
    port: await freePort(),
    env: { ...sample, DATABASE_URL: cutter.url, LOG_LEVEL: 'error' },
  })
  const count = await runPlaywright({
    CHROMIUM_PATH: browser,
    E2E_BASE_URL: server.url,
    E2E_DATABASE_URL: sample.DATABASE_URL,
    E2E_CONTROL_URL: cutter.controlUrl,
  })
  await server.stop()
  return count
}

/** Not incrementally: TypeScript 7.0 has been seen to repeat an error that was mended. */
async function checkTypes() {
  return (
    (await succeeds('next', ['typegen'])) &&
    (await succeeds('tsc', ['--noEmit', '--incremental', 'false'], 'typescript'))
  )
}

/**
 * @param {string} tool
 * @param {string[]} args
 * @param {string} [packageName]
 */
async function succeeds(tool, args, packageName = tool) {
  return (await startTool(tool, args, { package: packageName }).exited) === 0
}
