import { run } from './child.mjs'

/**
 * Runs the npm that this script was started by, if it was, else that of the PATH.
 * @param {string[]} args
 * @param {import('./child.mjs').Options} [options]
 * @returns {Promise<number>} the exit code
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath
  return npm?.endsWith('npm-cli.js')
    ? run(process.execPath, [npm, ...args], options)
    : run('npm', args, options)
}
