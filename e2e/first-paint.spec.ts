import { expect, type Page, test } from '@playwright/test'
import { open } from './table'

/** React alone has more than half of it; what is smaller than this together is not the framework. */
const frameworkBytes = 100 * 1024

/** Compressed bytes of the scripts that the page asked for after its first paint. */
const askedForLate = (page: Page) =>
  page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    if (!paint) throw new Error('Nothing was painted')
    return performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => 'encodedBodySize' in entry)
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime > paint.startTime)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
  })

for (const path of ['/job', '/job/no-such-job'])
  test(`${path} is painted before it asks for the framework`, async ({ page }) => {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    expect(await askedForLate(page)).toBeGreaterThan(frameworkBytes)
  })

test('a page that is not told of its paints listens all the same', async ({ page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {}
  })
  await open(page, '/job')
})

test('a page in a hidden tab does not wait for its first paint', async ({ page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {}
    window.requestAnimationFrame = () => 0
    Object.defineProperty(Document.prototype, 'hidden', { get: () => true })
  })
  await open(page, '/job')
})
