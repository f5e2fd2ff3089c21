import { expect, test } from '@playwright/test'
import { table } from './table'

const payments = '/job?processDefinitionKey=payment&noRetriesLeft=true'

test('from the list to the cause of a failure and back to the list as it was', async ({ page }) => {
  await page.goto(payments)
  await table(page).getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/job\/[^?]+\?list=/)
  await expect(page.getByText(/no retries left/i).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: /stack trace/i })).toBeVisible()
  await expect(page.getByText(/^\s*at /m).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()

  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`${payments.replace('?', '\\?')}$`))
})

test('the page shows the stack trace that the API gives', async ({ page, request }) => {
  const [job] = await (await request.get(`/api${payments}&maxResults=1`)).json()
  const trace = await (await request.get(`/api/job/${job.id}/stacktrace`)).text()
  await page.goto(`/job/${job.id}`)
  const [firstLine = ''] = trace.split('\n')
  await expect(page.getByText(firstLine.slice(0, 60)).first()).toBeVisible()
  await expect(page.getByText(job.exceptionMessage).first()).toBeVisible()
})

test('a job that is gone says what that can mean', async ({ page }) => {
  const response = await page.goto('/job/no-such-job')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText(/no-such-job/).first()).toBeVisible()
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/job/)
})

test('an id with a slash, a percent sign and a space keeps its meaning', async ({ page }) => {
  await page.goto(`/job/${encodeURIComponent('a/b %41')}`)
  await expect(page.getByText('a/b %41').first()).toBeVisible()
})
