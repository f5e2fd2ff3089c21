import { expect, test } from '@playwright/test'
import { column, expectColumn, table } from './table'
import { visit } from './visit'

const control = process.env.E2E_CONTROL_URL
const database = (command: 'cut' | 'restore') => fetch(`${control}/${command}`, { method: 'POST' })

test.skip(!control, 'needs the line to the database, which npm test provides')
test.afterEach(() => database('restore'))

test('an outage is never shown as an empty list, and ends by itself', async ({ page }) => {
  await visit(page, '/job?noRetriesLeft=true')
  await expectColumn(page, 'Retries', /^0$/)
  const before = await column(page, 'Job')

  await database('cut')
  await page.getByRole('button', { name: 'Refresh' }).click()
  await expect(page.getByText(/database does not answer/i)).toBeVisible()
  expect(await column(page, 'Job')).toEqual(before)

  await page.reload()
  await expect(page.getByText(/database does not answer/i)).toBeVisible()
  await expect(page.getByText(/no failed jobs|no match/i)).toHaveCount(0)

  // Backing off, the page asks again by itself, at the latest after half a minute.
  await database('restore')
  await expect(table(page)).toBeVisible({ timeout: 40_000 })
  await expectColumn(page, 'Retries', /^0$/)
})

test("a job's page says that the database is away, not that the job is gone", async ({
  page,
  request,
}) => {
  const [job] = await (await request.get('/api/job?maxResults=1')).json()
  await database('cut')
  await visit(page, `/job/${job.id}`)
  await expect(page.getByText(/database does not answer/i)).toBeVisible()
})
