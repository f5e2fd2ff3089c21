import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { runNpm } from './npm.mjs'
import { say } from './say.mjs'
import { readStamp } from './stamp.mjs'

/** `npm ci` empties node_modules first: an installation that fails leaves no stamp. */
const stampFile = 'node_modules/.installed'

/** Installs the dependencies, unless the last installation was made from the same lock file. */
export async function installDependencies() {
  const stamp = hashLockFile()
  if (readStamp(stampFile) === stamp) return
  say('Installing the dependencies, which takes about a minute')
  // NODE_ENV=production would leave out what builds and starts Jobscope.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  if ((await runNpm(args)) !== 0) throw new Error('npm ci failed, see above')
  writeFileSync(stampFile, stamp)
}

/** With what decides which variant of a package is installed. */
function hashLockFile() {
  const { platform, arch, versions } = process
  const hash = createHash('sha256').update(`${platform} ${arch} ${versions.modules}`)
  return hash.update(readFileSync('package-lock.json')).digest('hex')
}
