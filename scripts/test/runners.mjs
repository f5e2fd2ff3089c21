import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTool } from '../child.mjs'
import { onEnd } from '../lifetime.mjs'

/** @typedef {import('./tally.mjs').Count} Count */

/**
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<Count>}
 */
export async function runVitest(args, env = {}) {
  const report = reportFile()
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await startTool('vitest', ['run', ...args, ...reporters], { env }).exited
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  return atLeast(code, { passed: numPassedTests, failed: numFailedTests })
}

/**
 * @param {Record<string, string>} env
 * @returns {Promise<Count>}
 */
export async function runPlaywright(env) {
  const report = reportFile()
  const code = await startTool('playwright', ['test', '--reporter=list,json'], {
    package: '@playwright/test',
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  }).exited
  const { stats } = JSON.parse(readFileSync(report, 'utf8'))
  return atLeast(code, { passed: stats.expected + stats.flaky, failed: stats.unexpected })
}

/**
 * A file that cannot be loaded has no tests that could fail.
 * @param {number} code
 * @param {Count} count
 */
function atLeast(code, { passed, failed }) {
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) }
}

function reportFile() {
  const directory = mkdtempSync(join(tmpdir(), 'jobscope-report-'))
  onEnd(() => rmSync(directory, { recursive: true, force: true }))
  return join(directory, 'report.json')
}
