import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startTool } from './child.mjs'
import { say } from './say.mjs'
import { readStamp } from './stamp.mjs'

const sources = [
  'app',
  'components',
  'db',
  'instrumentation.ts',
  'lib',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'scripts/after-compile',
  'tsconfig.json',
]

/** `next build` empties .next first: a build that fails leaves no stamp. */
const stampFile = '.next/.built'

/**
 * Builds for production, unless the last build was made from the same sources.
 * @returns {Promise<boolean>} whether there is a build
 */
export async function buildIfStale() {
  const stamp = hashSources()
  if (readStamp(stampFile) === stamp) return true
  say('Building, which takes about half a minute')
  const build = startTool('next', ['build'], { env: { NEXT_TELEMETRY_DISABLED: '1' } })
  if ((await build.exited) !== 0) return false
  writeFileSync(stampFile, stamp)
  return true
}

function hashSources() {
  const hash = createHash('sha256')
  for (const path of sources.flatMap(filesOf)) hash.update(path).update(readFileSync(path))
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found || path.endsWith('.test.ts')) return []
  if (found.isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}
