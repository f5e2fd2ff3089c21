import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { installDependencies } from './install.mjs'
import { runScript } from './lifetime.mjs'
import { runNpm } from './npm.mjs'
import { enterProject } from './project.mjs'
import { say } from './say.mjs'
import { enableTypeScript } from './typescript.mjs'

/** Not among the dependencies: it brings along some 180 MB that only this script needs. */
const lighthouse = 'lighthouse@12.8.2'

const runs = 5

/** Now and then Chromium does not answer in time; that run says nothing, and is made again. */
const mostFailures = 3
const categories = ['performance', 'accessibility', 'best-practices']

const chromeFlags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])].join(
  ' ',
)

enterProject()
await runScript(main, 130)

async function main() {
  await installDependencies()
  await enableTypeScript()
  process.env.CHROME_PATH = await ensureBrowser()
  const base = process.argv[2] ?? 'http://127.0.0.1:3000'
  const [job] = await (await fetch(`${base}/api/job?noRetriesLeft=true&maxResults=1`)).json()
  if (!job) throw new Error('There is no failed job whose page could be judged')
  for (const page of ['/job', `/job/${job.id}`]) {
    say(page)
    await judge(`${base}${page}`, 'phone', [])
    await judge(`${base}${page}`, 'desktop', ['--preset=desktop'])
  }
  return 0
}

/**
 * Says the medians of some runs.
 * @param {string} url
 * @param {string} name
 * @param {string[]} args
 */
async function judge(url, name, args) {
  const { median } = await import('../bench/measure')
  /** @type {Awaited<ReturnType<typeof report>>[]} */
  const reports = []
  for (let failures = 0; reports.length < runs; ) {
    const one = await report(url, args)
    if (one) reports.push(one)
    else if (++failures > mostFailures) throw new Error('Lighthouse failed too often, see above')
  }
  const scores = categories.map((category) => {
    const all = reports.map((one) => Math.round(100 * one.categories[category].score))
    return `${category} ${median(all)} (${Math.min(...all)} to ${Math.max(...all)})`
  })
  const power = median(reports.map((one) => one.environment.benchmarkIndex))
  say(`  ${name}: ${scores.join(', ')}, power ${Math.round(power)}`)
}

/**
 * One run.
 * @param {string} url
 * @param {string[]} args
 * @returns what Lighthouse found, or undefined where it failed
 */
async function report(url, args) {
  const directory = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const file = join(directory, 'report.json')
  try {
    const status = await runNpm([
      ...['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', url, '--quiet'],
      ...['--output=json', `--output-path=${file}`, `--only-categories=${categories.join()}`],
      ...[`--chrome-flags=${chromeFlags}`, ...args],
    ])
    return status === 0 ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  } finally {
    rmSync(directory, { recursive: true })
  }
}
