import { expect, type Page, test } from '@playwright/test'
import { expectColumn, rowsOf, tab, table } from './table'
import { visit } from './visit'

async function search(page: Page, text: string) {
  await page.getByRole('searchbox', { name: 'Search jobs' }).click()
  const field = page.getByRole('dialog').getByRole('combobox')
  await field.fill(text)
  return page.getByRole('dialog').getByRole('option')
}

test('an id is found in whatever state its job is', async ({ page, request }) => {
  const [job] = await (await request.get('/api/job?stateIn=scheduled&maxResults=1')).json()
  await visit(page, '/job?stateIn=failed')
  const meanings = await search(page, job.id)
  await expect(meanings.first()).toContainText('1 job')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`jobId=${job.id}`))
  await expect.poll(async () => (await rowsOf(page)).length).toBe(1)
})

test('words of an error narrow what is in sight, and a pasted address is followed', async ({
  page,
}) => {
  await visit(page, '/job?stateIn=failed')
  const meanings = await search(page, 'card declined')
  await expect(meanings.last()).toContainText('Error message contains')
  await meanings.last().click()
  await expect(page).toHaveURL(/stateIn=failed&exceptionMessageLike=%25card%20declined%25/)
  await expectColumn(page, 'Error', /card declined/i)

  await search(page, 'https://engine.example/engine-rest/job?noRetriesLeft=true&messages=true')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/job\?noRetriesLeft=true&messages=true$/)
  await expectColumn(page, 'Retries', /^0$/)
})

test('one cause of many failures: only what fails alike, then everything else', async ({
  page,
}) => {
  await visit(page, '/job?stateIn=failed&exceptionMessageLike=Card%20declined%25')
  const row = table(page).locator('tr[data-job]').first()
  await row.hover()
  await row.getByRole('button', { name: 'Filter by this job' }).click()
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Without Process payment/ })
    .click()
  await expect(page).toHaveURL(/processDefinitionKeyNotIn=/)
  await page.getByRole('link', { name: /Remove the filter Message like/ }).click()
  await expect(page).not.toHaveURL(/exceptionMessageLike/)
  await expect(tab(page, 'Failed')).toHaveAttribute('aria-current', 'page')
})

test('values that occur are offered while typing', async ({ page }) => {
  await visit(page, '/job?stateIn=failed')
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Search filters' }).fill('process key')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').fill('PAYM')
  await dialog
    .getByRole('button', { name: /^payment/ })
    .first()
    .click()
  await expect(page).toHaveURL(/processDefinitionKey=payment/)
})

test('a character that no database stores is offered nothing, and fails nothing', async ({
  request,
}) => {
  const answer = await request.get('/api/view/suggestions/activityId?typed=%00')
  expect([answer.status(), await answer.text()]).toEqual([200, '[]'])
})
