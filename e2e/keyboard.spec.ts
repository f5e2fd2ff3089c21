import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { expectColumn, open, table } from './table'

const failed = '/job?stateIn=failed&sortOrder=desc&sortBy=createTime'
const focused = (page: Page) => page.locator('tr[data-job]:focus-within')
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

test('the on-call story by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/')
  await expect(table(page)).toBeVisible()

  await page.keyboard.press('2')
  await expect(page).toHaveURL(/stateIn=failed/)
  await expectColumn(page, 'State', /^Failed/)

  const id = (row: number) => page.locator('tr[data-job]').nth(row).getAttribute('data-job')
  await page.keyboard.press('j')
  await expect(focused(page)).toHaveAttribute('data-job', String(await id(0)))
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(focused(page)).toHaveAttribute('data-job', String(await id(1)))
  await page.keyboard.press('y')
  await expect(page.getByText(`Copied the job id ${await id(1)}`)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await id(1))

  const opened = page.url()
  const second = await id(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/job/${second}`))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('u')
  await expect(page).toHaveURL(opened)
  // The keys go on where they were.
  await expect(table(page)).toBeVisible()
  await page.keyboard.press('j')
  await expect(focused(page)).toHaveAttribute('data-job', String(second))

  await page.keyboard.press('f')
  await expect(dialog(page, 'Add a filter')).toBeVisible()
  // In a dialog a key is a letter.
  await page.keyboard.type('ju2')
  await expect(page).toHaveURL(opened)
  // The first empties the search.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(dialog(page, 'Add a filter')).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await expect(dialog(page, 'Commands')).toBeVisible()
  await page.keyboard.type('suspended')
  await page.keyboard.press('Enter')
  await expectColumn(page, 'State', /^Suspended/)

  await page.keyboard.press('?')
  await expect(dialog(page, 'Keyboard shortcuts')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page, 'Keyboard shortcuts')).toHaveCount(0)
})

test('the pages, a new tab and what is not there', async ({ page, context }) => {
  await open(page, `${failed}&maxResults=25`)
  await expectColumn(page, 'State', /^Failed/)
  await page.keyboard.press('[')
  await expect(page.getByText('Previous page: not here')).toBeVisible()
  await page.keyboard.press(']')
  await expect(page).toHaveURL(/after=/)
  await expect(table(page)).toHaveAttribute('aria-busy', 'false')
  await page.keyboard.press('j')
  await expect(focused(page)).toHaveCount(1)
  const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('o')])
  await expect(tab).toHaveURL(/\/job\/[^?]+/)
})

test('rows are selected, copied and opened as a list of their own', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, failed)
  await expectColumn(page, 'State', /^Failed/)
  for (const key of ['j', 'x', 'j', 'x', 'j', 'x', 'x']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(50)
  }
  const bar = page.getByRole('region', { name: 'Selection' })
  await expect(bar).toContainText('2 selected')
  await bar.getByRole('button', { name: 'Copy ids' }).click()
  await expect(page.getByText('Copied 2 ids')).toBeVisible()
  const ids = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(ids.length).toBe(2)

  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)

  await page.getByRole('checkbox', { name: 'Select every row of this page' }).check()
  await expect(bar).toContainText('50 selected')
  await page.keyboard.press('3')
  await expect(bar).toHaveCount(0)

  await open(page, failed)
  await page
    .getByRole('checkbox', { name: /^Select / })
    .nth(1)
    .check()
  await bar.getByRole('link', { name: 'Open as list' }).click()
  await expect(page).toHaveURL(/\/job\?jobIds=[\w-]+&/)
  await expect.poll(() => page.locator('tr[data-job]').count()).toBe(1)
  await expect(bar).toHaveCount(0)
})

test('keys do nothing while one types, with a modifier, or once they are switched off', async ({
  page,
}) => {
  await open(page, failed)
  await expectColumn(page, 'State', /^Failed/)
  const here = page.url()
  await page.getByRole('combobox', { name: 'Theme' }).focus()
  await page.keyboard.press('3')
  await page.keyboard.press('?')
  await page.getByRole('combobox', { name: 'Theme' }).blur()
  await page.keyboard.press('Alt+3')
  await page.waitForTimeout(300)
  expect(page.url()).toBe(here)
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await page.getByRole('checkbox', { name: /single-key shortcuts/i }).uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await expectColumn(page, 'State', /^Failed/)
  for (const key of ['3', 'j', '?']) await page.keyboard.press(key)
  await page.waitForTimeout(300)
  expect(page.url()).toBe(here)
  await expect(focused(page)).toHaveCount(0)
  await page.keyboard.press('Control+k')
  await expect(dialog(page, 'Commands')).toBeVisible()
})

test('an id that is pasted into the palette opens its job', async ({ page, request }) => {
  const [job] = await (await request.get('/api/job?maxResults=1')).json()
  await open(page, failed)
  await expectColumn(page, 'State', /^Failed/)
  await page.keyboard.press('Control+k')
  await expect(dialog(page, 'Commands')).toBeVisible()
  await page.keyboard.insertText(job.id)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/job/${job.id}`))
})

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })
    test('axe finds nothing to object to: selection, palette, sheet', async ({ page }) => {
      const violations = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
        )
      await open(page, failed)
      await expectColumn(page, 'State', /^Failed/)
      await page.keyboard.press('j')
      await expect(focused(page)).toHaveCount(1)
      await page.keyboard.press('x')
      await expect(page.getByRole('region', { name: 'Selection' })).toBeVisible()
      expect(await violations()).toEqual([])
      await page.keyboard.press('Control+k')
      await expect(dialog(page, 'Commands').getByRole('option').first()).toBeVisible()
      expect(await violations()).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await expect(dialog(page, 'Keyboard shortcuts')).toBeVisible()
      expect(await violations()).toEqual([])
    })
  })
