import { expect, type Page, test } from '@playwright/test'
import { table } from './table'
import { visit } from './visit'

const payments = '/job?processDefinitionKey=payment&noRetriesLeft=true'
const list = (query: string) => `list=${encodeURIComponent(query)}`

/** The first job that the API finds. */
async function firstJob({ request }: Page, query: string) {
  const [job] = await (await request.get(`/api/job?${query}&maxResults=1`)).json()
  return job as { id: string; exceptionMessage: string }
}

const trace = (page: Page) => page.getByRole('region', { name: 'Stack trace' })

test('from the list to the cause of a failure and back to the list as it was', async ({ page }) => {
  await visit(page, payments)
  await table(page).getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/job\/[^?]+\?list=/)
  await expect(page.getByText(/no retries left/i).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: /stack trace/i })).toBeVisible()
  await expect(trace(page)).toContainText(/^\s*at com\.tarnholm/m)
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()

  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`${payments.replace('?', '\\?')}$`))
})

test('the page shows the stack trace that the API gives', async ({ page, request }) => {
  const job = await firstJob(page, 'processDefinitionKey=payment&noRetriesLeft=true')
  const text = await (await request.get(`/api/job/${job.id}/stacktrace`)).text()
  await visit(page, `/job/${job.id}`)
  await expect(page.getByText(job.exceptionMessage).first()).toBeVisible()
  await page.getByRole('button', { name: 'Unfold all' }).click()
  for (const line of text.split('\n').filter((line) => line.trim() !== ''))
    await expect(trace(page)).toContainText(line.replace(/^Caused by: /, ''))
})

test('the frames of libraries are folded, and open one fold at a time', async ({ page }) => {
  const job = await firstJob(page, 'processDefinitionKey=payment&noRetriesLeft=true')
  await visit(page, `/job/${job.id}`)
  const fold = trace(page)
    .getByText(/\d+ library frames/)
    .last()
  const engineFrame = trace(page)
    .getByText(/at org\.camunda\.bpm\.engine/)
    .last()
  await expect(engineFrame).toBeHidden()
  await fold.click()
  await expect(engineFrame).toBeVisible()
})

test('a chain of causes begins with its root, unless asked for as thrown', async ({
  page,
  request,
}) => {
  const answer = await request.get('/api/job?processDefinitionKey=payment&withException=true')
  const jobs = (await answer.json()) as { id: string; exceptionMessage: string | null }[]
  const job = jobs.find(({ exceptionMessage }) => exceptionMessage?.includes('Connect timed out'))
  await visit(page, `/job/${job?.id}`)
  await expect(trace(page)).toHaveText(/^Root cause\s*java\.net\.SocketTimeoutException/)
  await page.getByRole('button', { name: 'As thrown' }).click()
  await expect(trace(page)).toHaveText(/^com\.tarnholm\..*Caused by: java\.net\.SocketTimeout/s)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a failure can be read: its message, its own frames, its history', async ({ page }) => {
    const job = await firstJob(page, 'processDefinitionKey=payment&noRetriesLeft=true')
    await page.goto(`/job/${job.id}`)
    await expect(page.getByText(job.exceptionMessage).first()).toBeVisible()
    await expect(
      trace(page)
        .getByText(/at com\.tarnholm/)
        .first(),
    ).toBeVisible()
    await expect(
      trace(page)
        .getByText(/\d+ library frames/)
        .first(),
    ).toBeVisible()
    await expect(table(page).getByRole('row').nth(1)).toContainText('Attempt failed')
  })

  test('a job that is gone can be read, too', async ({ page }) => {
    const response = await page.goto('/job/no-such-job')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no job with this id/)
  })
})

test('a job that waits says for what, condition by condition', async ({ page }) => {
  const job = await firstJob(page, 'suspended=true&withRetriesLeft=true')
  await visit(page, `/job/${job.id}`)
  const why = page.getByRole('group').filter({ hasText: /why isn.t it running/i })
  if ((await why.getAttribute('open')) === null) await why.getByRole('heading').click()
  const condition = why.getByRole('listitem').filter({ hasText: 'Not suspended' })
  await expect(condition).toContainText('Not met')
  await expect(page.getByText(/activate it/i)).toBeVisible()
})

test('through the list from job to job, with the way back kept', async ({ page, request }) => {
  const query = 'noRetriesLeft=true&sortOrder=desc&sortBy=jobDueDate'
  const jobs = await (await request.get(`/api/job?${query}&maxResults=3`)).json()
  const ids = (jobs as { id: string }[]).map(({ id }) => id)
  const { count } = await (await request.get('/api/job/count?noRetriesLeft=true')).json()
  await visit(page, `/job/${ids[1]}?${list(query)}`)
  const walk = page.getByRole('navigation', { name: 'List' })
  await expect(walk).toContainText(`2 of ${count}`)
  await walk.getByRole('link', { name: /next/i }).click()
  await expect(page).toHaveURL(new RegExp(`/job/${ids[2]}\\?list=`))
  await walk.getByRole('link', { name: /previous/i }).click()
  await expect(page).toHaveURL(new RegExp(`/job/${ids[1]}\\?list=`))
  await walk.getByRole('link', { name: /previous/i }).click()
  await expect(page).toHaveURL(new RegExp(`/job/${ids[0]}\\?list=`))
  await expect(walk.getByRole('link', { name: /previous/i })).toHaveCount(0)
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/job\?.*sortBy=jobDueDate/)
})

test('a job that is not in the list any more says so', async ({ page }) => {
  const job = await firstJob(page, 'withRetriesLeft=true')
  await visit(page, `/job/${job.id}?${list('noRetriesLeft=true')}`)
  await expect(page.getByRole('navigation', { name: 'List' })).toContainText(
    'no longer in the list',
  )
})

test('what is related is counted, and each count is a list', async ({ page, request }) => {
  const job = await firstJob(page, 'processDefinitionKey=payment&noRetriesLeft=true')
  await visit(page, `/job/${job.id}`)
  const related = page.getByRole('navigation', { name: 'Related' })
  const failed = related.getByRole('listitem').filter({ hasText: 'Same process, failed' })
  const answer = await request.get('/api/job/count?processDefinitionKey=payment&noRetriesLeft=true')
  const { count } = await answer.json()
  await expect(failed).toContainText(String(count))
  await failed.getByRole('link').click()
  await expect(page).toHaveURL(/processDefinitionKey=payment/)
})

test('the JSON is that of the API, to the last digit', async ({ page, request }) => {
  const job = await firstJob(page, 'priorityHigherThanOrEquals=9007199254740993')
  await visit(page, `/job/${job.id}`)
  await page.getByRole('heading', { name: 'JSON' }).click()
  const text = await (await request.get(`/api/job/${job.id}`)).text()
  const [, priority = ''] = /"priority":(\d+)/.exec(text) ?? []
  await expect(page.getByRole('region', { name: 'JSON' })).toContainText(`"priority": ${priority}`)
})

test('an attempt has its own stack trace where the log kept it', async ({ page }) => {
  const job = await firstJob(page, 'processDefinitionKey=payment&noRetriesLeft=true')
  await visit(page, `/job/${job.id}`)
  const attempt = table(page).getByRole('button', { name: 'Attempt failed' }).last()
  await attempt.click()
  await expect(attempt).toHaveAttribute('aria-expanded', 'true')
  await expect(table(page).getByRole('region', { name: 'Stack trace' })).toContainText('at com.')
})

test('a job that is gone says what that can mean', async ({ page }) => {
  const response = await visit(page, '/job/no-such-job')
  expect(response?.status()).toBe(404)
  await expect(page).toHaveTitle(/no job with this id/i)
  await expect(page.getByText(/no-such-job/).first()).toBeVisible()
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/job/)
})

test('an id with a slash, a percent sign and a space keeps its meaning', async ({ page }) => {
  await visit(page, `/job/${encodeURIComponent('a/b %41')}`)
  await expect(page.getByText('a/b %41').first()).toBeVisible()
})
