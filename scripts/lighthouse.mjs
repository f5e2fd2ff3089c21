import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ensureBrowser } from './browser.mjs'
import { installDependencies } from './install.mjs'
import { runScript } from './lifetime.mjs'
import { enterProject } from './project.mjs'
import { say } from './say.mjs'

/** Not among the dependencies: it brings along some 180 MB that only this script needs. */
const lighthouse = 'lighthouse@12.8.2'

const runs = 5
const categories = ['performance', 'accessibility', 'best-practices']

/**
 * Chromium shows the page before until the next one has content, and gives a page whose first few
 * frames nobody saw only one more a second. On two shared processors that holds every other load back
 * for one or two seconds, whatever the page.
 */
const chromeFlags = '--headless=new --no-sandbox --disable-features=PaintHolding'

enterProject()
await runScript(main, 130)

async function main() {
  await installDependencies()
  const base = process.argv[2] ?? 'http://127.0.0.1:3000'
  const [job] = await (await fetch(`${base}/api/job?noRetriesLeft=true&maxResults=1`)).json()
  for (const page of ['/job?needsAttention=true', `/job/${job.id}`]) {
    say(page)
    const phone = await judge(`${base}${page}`, 'phone', [])
    const slower = multiplier(phone.power)
    if (slower !== 4)
      await judge(`${base}${page}`, `phone, this machine ${slower} times slower`, [
        `--throttling.cpuSlowdownMultiplier=${slower}`,
      ])
    await judge(`${base}${page}`, 'desktop', ['--preset=desktop'])
  }
  return 0
}

/**
 * How much slower a middling phone is than this machine, as Lighthouse advises for its measure of
 * a machine's power (docs/throttling.md): its own 4 is meant for a fast desktop.
 * @param {number} power
 */
function multiplier(power) {
  if (power >= 1500) return 4
  return power >= 800 ? 2 : 1
}

/**
 * The medians of some runs.
 * @param {string} url
 * @param {string} name
 * @param {string[]} args
 */
async function judge(url, name, args) {
  /** @type {Awaited<ReturnType<typeof report>>[]} */
  const reports = []
  for (let run = 0; run < runs; run++) reports.push(await report(url, args))
  const scores = categories.map((category) => {
    const all = reports.map((one) => Math.round(100 * one.categories[category].score))
    return `${category} ${median(all)} (${Math.min(...all)} to ${Math.max(...all)})`
  })
  const power = median(reports.map((one) => one.environment.benchmarkIndex))
  say(`  ${name}: ${scores.join(', ')}, power ${Math.round(power)}`)
  return { power }
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/**
 * @param {string} url
 * @param {string[]} args
 */
async function report(url, args) {
  const { stdout } = await promisify(execFile)(
    'npm',
    [
      ...['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', url, '--quiet'],
      ...['--output=json', `--only-categories=${categories.join()}`],
      ...[`--chrome-flags=${chromeFlags}`, ...args],
    ],
    { env: { ...process.env, CHROME_PATH: await ensureBrowser() }, maxBuffer: 2 ** 28 },
  )
  return JSON.parse(stdout)
}
