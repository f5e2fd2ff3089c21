import { startEmbedded } from './embedded.mjs'
import { installDependencies } from './install.mjs'
import { runScript } from './lifetime.mjs'
import { enterProject } from './project.mjs'
import { say } from './say.mjs'

enterProject()
await runScript(main, 130)

async function main() {
  if (process.env.DATABASE_URL) {
    throw new Error("DATABASE_URL is set: Jobscope never writes to an engine's database")
  }
  await installDependencies()
  const cluster = await startEmbedded()
  const { renewSampleDatabase } = await import('../db/embedded/sample-database')
  await renewSampleDatabase(cluster)
  say('The sample data are written anew')
  return 0
}
