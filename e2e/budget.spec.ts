import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

/** Compressed script that a first visit may load; the framework alone needs about 145 KiB of it. */
const budgetBytes = 180 * 1024

for (const path of ['/job', '/job/no-such-job'])
  test(`the first load of ${path} keeps within the script budget`, async ({ page }) => {
    const scripts = new Map<string, number>()
    page.on('response', async (response) => {
      if (response.request().resourceType() !== 'script') return
      scripts.set(response.url(), gzipSync(await response.body()).length)
    })
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const total = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)
    expect(scripts.size).toBeGreaterThan(3)
    expect(total).toBeLessThanOrEqual(budgetBytes)
  })

test('a browser is asked to compile scripts while they arrive', async ({ page }) => {
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text())
  })
  await page.goto('/job')
  await page.waitForLoadState('networkidle')
  expect(scripts.length).toBeGreaterThan(3)
  for (const script of await Promise.all(scripts))
    expect(script).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/)
})
