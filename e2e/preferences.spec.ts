import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { column, expectColumn, rowsOf, table } from './table'
import { visit } from './visit'

const failed = '/job?stateIn=failed&sortOrder=desc&sortBy=createTime'
const headers = async (page: Page) => Object.keys((await rowsOf(page))[0] ?? {}).filter(Boolean)
const usual = ['State', 'Job', 'Process', 'Due', 'Retries', 'Error', 'Created']

const openColumns = async (page: Page) => {
  await page.getByRole('button', { name: 'Columns' }).click()
  await expect(page.getByRole('dialog', { name: 'Columns and density' })).toBeVisible()
}

test('columns and density are kept by the browser, and the server renders them', async ({
  page,
}) => {
  await visit(page, failed)
  expect(await headers(page)).toEqual(usual)
  await openColumns(page)
  await page.getByRole('checkbox', { name: 'Tenant' }).check()
  await page.getByRole('checkbox', { name: 'Process' }).uncheck()
  await page.getByRole('radio', { name: /Compact/ }).check()
  await page.getByRole('button', { name: 'Done' }).click()
  const chosen = ['State', 'Job', 'Due', 'Retries', 'Error', 'Created', 'Tenant']
  expect(await headers(page)).toEqual(chosen)
  await expect(page).toHaveURL(failed)

  const html = await (await page.reload())?.text()
  expect(html).toContain('data-density="compact"')
  expect(html).toContain('data-label="Tenant"')
  expect(await headers(page)).toEqual(chosen)

  await openColumns(page)
  await page.getByRole('button', { name: 'Reset' }).click()
  expect(await headers(page)).toEqual(usual)
})

test('a link that brings its columns and density shows them to everybody', async ({ page }) => {
  await visit(page, failed)
  await openColumns(page)
  await page.getByRole('checkbox', { name: 'Handler' }).check()
  await page.getByRole('button', { name: 'Put into the link' }).click()
  await expect(page).toHaveURL(/columns=state,.*handler&density=comfortable$/)
  const link = page.url()

  await page.context().clearCookies()
  await visit(page, link)
  expect(await headers(page)).toEqual([...usual, 'Handler'])
  // What the reader changes counts from then on, and leaves the link.
  await openColumns(page)
  await page.getByRole('checkbox', { name: 'Handler' }).uncheck()
  await expect(page).toHaveURL(failed)
  expect(await headers(page)).toEqual(usual)
})

test('every column has something to show', async ({ page }) => {
  await visit(
    page,
    '/job?sortOrder=asc&sortBy=jobId&maxResults=200&columns=state,job,process,due,retries,error,created,priority,tenant,lock,jobDefinition,handler,execution,deployment,rootInstance',
  )
  const [first = {}] = await rowsOf(page)
  for (const header of Object.keys(first).filter(Boolean))
    expect((await column(page, header)).filter(Boolean).length, header).toBeGreaterThan(0)
})

test.describe('times', () => {
  test.use({ timezoneId: 'Asia/Tokyo' })

  test('stand by the clock that the reader chose, everywhere and after a reload', async ({
    page,
  }) => {
    await visit(page, failed)
    const zone = page.getByRole('combobox', { name: 'Time zone' })
    // How long ago that was goes on while the test looks.
    const created = async () => (await column(page, 'Created'))[0]?.match(/^.*\d\d:\d\d:\d\d/)?.[0]
    const byEngine = await created()
    expect(byEngine).toBeTruthy()
    await zone.selectOption('browser')
    await expect(page.getByText('Asia/Tokyo').first()).toBeVisible()
    const byBrowser = await created()
    expect(byBrowser).not.toBe(byEngine)

    const html = await (await page.reload())?.text()
    expect(html).toContain('Asia/Tokyo')
    expect(await created()).toBe(byBrowser)

    await page.locator('body').press('t')
    await expect.poll(created).toBe(byEngine)
  })

  test('that are typed mean that clock', async ({ page }) => {
    await visit(page, `${failed}&createTimes=gt_2020-01-01T00:00:00`)
    const zone = page.getByRole('combobox', { name: 'Time zone' })
    const chip = page.getByRole('button', { name: /Created after/ })
    // What is chosen before the page is awake is not heard.
    await expect(async () => {
      await zone.selectOption('engine')
      await zone.selectOption('browser')
      await expect(chip).toContainText('after 1 Jan 2020 09:00:00', { timeout: 500 })
    }).toPass()
    await chip.click()
    await page
      .getByLabel(/^After/)
      .first()
      .fill('2020-01-01T10:00:00')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page).toHaveURL(/createTimes=gt_2020-01-01T01:00:00Z/)
    await expectColumn(page, 'State', /^Failed/)
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })
    test('axe finds nothing to object to: columns and density', async ({ page }) => {
      await visit(page, `${failed}&density=compact`)
      await expect(table(page)).toBeVisible()
      await openColumns(page)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })
  })
