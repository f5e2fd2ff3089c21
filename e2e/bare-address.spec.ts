import { expect, type Page, test } from '@playwright/test'
import { tab, table } from './table'
import { visit } from './visit'

const pathOf = (address: string) => address.slice(new URL(address).origin.length)

const shownIds = (page: Page) =>
  table(page)
    .locator('tr[data-job]')
    .evaluateAll((rows) => rows.map((row) => row.dataset.job))

test('the bare address is answered at once, and becomes the link to what is shown', async ({
  page,
  request,
}) => {
  const response = await visit(page, '/job')
  expect(response?.request().redirectedFrom()).toBeNull()
  const shown = pathOf(page.url())
  expect(shown).toMatch(/^\/job\?needsAttention=true/)
  const jobs: { id: string }[] = await (await request.get(`/api${shown}&maxResults=50`)).json()
  const ids = jobs.map(({ id }) => id)
  expect(await shownIds(page)).toEqual(ids)

  await tab(page, 'Failed').click()
  await expect(page).toHaveURL(/stateIn=failed/)
  await page.goBack()
  await expect(page).toHaveURL(shown)
  await expect.poll(() => shownIds(page)).toEqual(ids)
})

test('its rows come with the HTML and stay as the page begins to listen', async ({
  page,
  browser,
  baseURL,
}) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', ({ message }) => said.push(message))
  await visit(page, '/job')
  await page.waitForLoadState('networkidle')
  expect(said).toEqual([])
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  })
  const still = await context.newPage()
  await still.goto('/job')
  const ids = await shownIds(still)
  expect(ids.length).toBeGreaterThan(0)
  expect(await shownIds(page)).toEqual(ids)
  await expect(tab(still, 'Needs attention')).toHaveAttribute('aria-current', 'page')
  await context.close()
})

test('whoever takes an address only from a redirect gets one', async ({ page, request }) => {
  const answer = await request.get('/job', { maxRedirects: 0 })
  expect(answer.status()).toBe(307)
  const { location } = answer.headers()
  expect(location).toMatch(/^\/job\?needsAttention=true/)

  await visit(page, '/no-such-page')
  await page.getByRole('link', { name: 'Jobs that need attention' }).click()
  await expect(page).toHaveURL((url) => pathOf(url.href) === location)
  await expect(table(page)).toBeVisible()
})

test('the name of the program leads back to what the bare address shows', async ({ page }) => {
  await visit(page, '/job')
  const begun = page.url()
  const home = page.getByRole('link', { name: 'Jobscope' })
  await home.click()
  await page.waitForLoadState('networkidle')
  await expect(page).toHaveURL(begun)

  await tab(page, 'Failed').click()
  await expect(page).toHaveURL(/stateIn=failed/)
  await home.click()
  await expect(page).toHaveURL(begun)
  await expect(tab(page, 'Needs attention')).toHaveAttribute('aria-current', 'page')
  await page.waitForLoadState('networkidle')

  // Also before Next's router has heard of the tab.
  const name = await home.elementHandle()
  await tab(page, 'Failed').evaluate((link: HTMLElement, name) => {
    link.click()
    ;(name as HTMLElement).click()
  }, name)
  await expect(page).toHaveURL(begun)
  await page.waitForLoadState('networkidle')
  await expect(tab(page, 'Needs attention')).toHaveAttribute('aria-current', 'page')
})
