import { installDependencies } from './install.mjs'
import { runScript } from './lifetime.mjs'
import { enterProject } from './project.mjs'
import { enableTypeScript } from './typescript.mjs'

enterProject()
await runScript(main, 130)

async function main() {
  await installDependencies()
  await enableTypeScript()
  const { runBench } = await import('../bench/run')
  await runBench(process.argv.slice(2))
  return 0
}
