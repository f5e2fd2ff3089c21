import { readFileSync } from 'node:fs'
import { run } from './child.mjs'
import { say } from './say.mjs'

/** Installs the dependencies unless node_modules holds what package-lock.json asks for. */
export async function installDependencies() {
  if (isInstalled()) return
  say('Installing the dependencies, which takes about a minute')
  const npm = process.env.npm_execpath
  const [command, ...first] = npm?.endsWith('npm-cli.js') ? [process.execPath, npm] : ['npm']
  // NODE_ENV=production would leave out what builds and starts Jobscope.
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund']
  if ((await run(command, args)) !== 0) throw new Error('npm ci failed, see above')
}

/** By the list that npm keeps of what it has installed; it writes that list last. */
function isInstalled() {
  try {
    const wanted = packagesOf('package-lock.json')
    const installed = packagesOf('node_modules/.package-lock.json')
    return Object.entries(wanted).every(([path, { version, optional, os }]) => {
      const found = installed[path]
      // What has an `os` is one of the variants of a package, of which each platform takes its own.
      if (!found) return path === '' || optional || os
      return found.version === version && (found.os?.includes(process.platform) ?? true)
    })
  } catch {
    return false
  }
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean, os?: string[] }>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
