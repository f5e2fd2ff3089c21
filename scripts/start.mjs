import { existsSync } from 'node:fs'
import { readAddress } from './address.mjs'
import { buildIfStale } from './build.mjs'
import { sampleEnvironment, startEmbedded } from './embedded.mjs'
import { installDependencies } from './install.mjs'
import { runScript } from './lifetime.mjs'
import { enterProject } from './project.mjs'
import { say } from './say.mjs'
import { startServer } from './server.mjs'

enterProject()
await runScript(main, 0)

/** @returns {Promise<never>} */
async function main() {
  const mode = process.argv.includes('--dev') ? 'dev' : 'start'
  // Next.js reads these files, too: who sets DATABASE_URL there wants no embedded database.
  for (const file of ['.env.local', '.env']) if (existsSync(file)) process.loadEnvFile(file)
  const address = await readAddress(process.env)
  await installDependencies()
  if (mode === 'start' && !(await buildIfStale())) throw new Error('The build failed, see above')
  const sample = !process.env.DATABASE_URL
  const env = sample ? await sampleEnvironment(await startEmbedded()) : {}
  const { url, answer, exited } = await startServer({ ...address, mode, env })
  say('')
  say(`  Jobscope runs at ${url}`)
  say(
    `  ${sample ? 'It shows sample data. Set DATABASE_URL to see the jobs of an engine' : engine()}`,
  )
  if (!answer.ok) say(`  It cannot show jobs: ${await messageOf(answer)}`)
  say('')
  throw new Error(`The server has ended with code ${await exited}`)
}

function engine() {
  const zone = process.env.ENGINE_TIME_ZONE || 'UTC'
  return `It shows the jobs in ${databaseName()}, whose engine runs in the time zone ${zone}`
}

function databaseName() {
  try {
    const { host, pathname } = new URL(process.env.DATABASE_URL ?? '')
    return `${pathname.slice(1)} on ${host}`
  } catch {
    return 'the database of DATABASE_URL'
  }
}

/** @param {Response} answer */
async function messageOf(answer) {
  try {
    return (await answer.json()).message
  } catch {
    return `the API answers ${answer.status}`
  }
}
