import { type Browser, chromium, type Locator, type Page } from '@playwright/test'
import { ensureBrowser } from '../scripts/browser.mjs'
import type { Bench } from './bench'
import { type Findings, shown, worst } from './findings'
import { nextPage, rowLinks, sortHeader, stateTab } from './list-page'
import { median } from './measure'
import { whileServing } from './server'
import { timeToPaint } from './time-to-paint'

interface Step {
  name: string
  from: string
  click: (page: Page) => Locator
  /** Whether an index that every engine has answers what the click asks. */
  indexed: boolean
}

/** Ordered by id, which every engine has an index for; an order that the reader chose stays from tab to tab. */
const byId = '/job?sortOrder=asc&sortBy=jobId'

const steps: Step[] = [
  { name: 'All to Failed', from: byId, click: (page) => stateTab(page, 'Failed'), indexed: true },
  { name: 'All to Ready', from: byId, click: (page) => stateTab(page, 'Ready'), indexed: true },
  {
    name: 'All to Suspended',
    from: byId,
    click: (page) => stateTab(page, 'Suspended'),
    indexed: false,
  },
  { name: 'next page', from: byId, click: nextPage, indexed: true },
  {
    name: 'next page of a process',
    from: '/job?processDefinitionKey=process-1&sortOrder=asc&sortBy=jobId',
    click: nextPage,
    indexed: true,
  },
  { name: 'All by due date', from: byId, click: (page) => sortHeader(page, 'Due'), indexed: false },
  {
    name: 'Failed by due date',
    from: '/job?stateIn=failed&sortOrder=asc&sortBy=jobId',
    click: (page) => sortHeader(page, 'Due'),
    indexed: false,
  },
]

const samples = 5

/** In a window of its own, so that no answer is remembered. */
async function sample(browser: Browser, url: string, { from, click }: Step): Promise<number> {
  const page = await browser.newPage()
  try {
    // "networkidle": scripts have run and the count has come, as for a person who looks before clicking.
    await page.goto(url + from, { waitUntil: 'networkidle' })
    await page.locator(rowLinks).first().waitFor()
    return await timeToPaint(page, click(page))
  } finally {
    await page.close()
  }
}

async function measure(browser: Browser, url: string, step: Step) {
  const times: number[] = []
  for (let n = 0; n < samples; n += 1) times.push(await sample(browser, url, step))
  return { step, ms: median(times), slowestMs: Math.max(...times) }
}

async function whileBrowsing<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const asRoot = process.getuid?.() === 0
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    // Chromium's sandbox refuses root.
    args: ['--disable-gpu', ...(asRoot ? ['--no-sandbox'] : [])],
  })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

export async function inBrowser({ database, say }: Bench): Promise<Findings> {
  const measured = await whileServing(database, ({ url }) =>
    whileBrowsing(async (browser) => {
      const all = []
      for (const step of steps) {
        const one = await measure(browser, url, step)
        say(`  ${step.name}: ${shown(one.ms)} ms`)
        all.push(one)
      }
      return all
    }),
  )
  const slowest = worst(
    measured.filter(({ step }) => step.indexed),
    ({ ms }) => ms,
  )
  return {
    title: 'In the browser, from a click to other rows on the screen',
    notes: [`Medians of ${samples}, each in a fresh window of headless Chromium.`],
    tables: [
      {
        headers: ['click', 'an index serves', 'ms', 'slowest, ms'],
        rows: measured.map(({ step, ms, slowestMs }) => [
          step.name,
          step.indexed ? 'yes' : 'no',
          shown(ms),
          shown(slowestMs),
        ]),
      },
    ],
    targets: [
      {
        name: `a click to painted rows where an index serves (${slowest.step.name})`,
        bound: 'atMost',
        limit: 100,
        measured: slowest.ms,
        unit: 'ms',
        why: 'of a traced step some 85 ms were scripts, mostly React rendering 50 rows, and 120 ms style, layout and paint, without a graphics card; the answer itself was there some 50 ms after the click.',
      },
    ],
  }
}
