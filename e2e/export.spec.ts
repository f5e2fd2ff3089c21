import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { visit } from './visit'

const list = '/job?noRetriesLeft=true&sortBy=jobId&sortOrder=asc'

test.beforeEach(async ({ page }) => {
  // The dialog of the operating system is out of a test's reach; without it the browser downloads.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
})

for (const [label, extension] of [
  ['CSV', 'csv'],
  ['NDJSON', 'ndjson'],
] as const)
  test(`all jobs of the list are saved as ${label}`, async ({ page, request }) => {
    const { count } = await (await request.get('/api/job/count?noRetriesLeft=true')).json()
    await visit(page, list)
    await page.getByRole('button', { name: 'Export' }).click()
    const panel = page.getByRole('dialog', { name: 'Export' })
    await panel.getByRole('radio', { name: new RegExp(`^${label}`) }).check()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: `Save ${label}` }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(new RegExp(`^jobs-.*\\.${extension}$`))
    const shown = new Intl.NumberFormat('en').format(count)
    await expect(panel.getByRole('status').first()).toContainText(`Saved. ${shown} jobs`)
    const text = await readFile(await download.path(), 'utf8')
    if (extension === 'ndjson') expect(text.trimEnd().split('\n')).toHaveLength(count)
    else expect(text).toMatch(/^id,jobDefinitionId,/)
  })

test('a failure is said, and nothing is saved', async ({ page }) => {
  await page.route('**/api/job/export*', (route) =>
    route.fulfill({ status: 504, json: { message: 'Too slow: ask for less.' } }),
  )
  await visit(page, list)
  await page.getByRole('button', { name: 'Export' }).click()
  const panel = page.getByRole('dialog', { name: 'Export' })
  await panel.getByRole('button', { name: /^Save/ }).click()
  await expect(panel.getByRole('alert')).toHaveText('Nothing was saved. Too slow: ask for less.')
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})

test('the panel and the page about the installation are accessible to everybody', async ({
  page,
}) => {
  await visit(page, list)
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await visit(page, '/about')
  await expect(page.getByRole('heading', { name: 'Optional indexes' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})
