import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'

/** Compressed script that a first visit may load; the framework alone needs about 145 KiB of it. */
const budgetBytes = 180 * 1024

/** What a first visit loads: the text of each script. */
async function scriptsOf(page: Page, path: string): Promise<string[]> {
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text())
  })
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  expect(scripts.length).toBeGreaterThan(3)
  return Promise.all(scripts)
}

for (const path of ['/job', '/job/no-such-job'])
  test(`the first load of ${path} keeps within the script budget`, async ({ page }) => {
    const scripts = await scriptsOf(page, path)
    const total = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)
    expect(total).toBeLessThanOrEqual(budgetBytes)
  })

test('a browser is asked to compile scripts while they arrive', async ({ page }) => {
  for (const script of await scriptsOf(page, '/job'))
    expect(script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/)
})
