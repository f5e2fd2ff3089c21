import { expect, test } from '@playwright/test'
import { column, expectColumn, rowsOf, tab, table } from './table'
import { visit } from './visit'

test('a pasted link shows to everyone what the API answers to its query string', async ({
  page,
  request,
}) => {
  const query =
    'processDefinitionKey=payment&withException=true&sortOrder=desc&sortBy=jobRetries&maxResults=25'
  await visit(page, `/job?${query}`)
  const answer = await request.get(`/api/job?${query}`)
  const ids = ((await answer.json()) as { id: string }[]).map(({ id }) => id)
  const links = table(page).getByRole('row').getByRole('link')
  const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(ids.length).toBe(25)
  for (const id of ids)
    expect(
      shown.some((href) => href.startsWith(`/job/${id}`)),
      id,
    ).toBe(true)
})

test('a bad parameter explains itself, asks nothing, and can be taken out', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await visit(page, '/job?noRetriesLeft=true&dueDates=gt_2026-02-30&colour=red')
  const problems = page.getByRole('list', { name: "Parameters that can't be used" })
  await expect(problems.getByRole('listitem')).toContainText('Invalid due date format')
  await expect(page.getByText('colour=red')).toBeVisible()
  await expect(table(page)).toHaveCount(0)
  expect(asked.filter((url) => url.includes('/api/view/job'))).toEqual([])

  await problems.getByRole('link', { name: /remove/i }).click()
  await expectColumn(page, 'Retries', /^0$/)
})

test('a state that could not be read is none of the tabs, and each of them takes its place', async ({
  page,
}) => {
  await visit(page, '/job?stateIn=failed,broken&withException=true')
  const states = page.getByRole('navigation', { name: 'State' })
  await expect(states.getByRole('link')).toHaveCount(8)
  await expect(states.locator('[aria-current]')).toHaveCount(0)
  await tab(page, 'All').click()
  await expect(tab(page, 'All')).toHaveAttribute('aria-current', 'page')
  await expect(page).toHaveURL(/\/job\?withException=true/)
  await expect(table(page)).toBeVisible()
})

test('filters that exclude one another are both named', async ({ page }) => {
  await visit(page, '/job?timers=true&messages=true')
  await expect(page.getByText('Parameter timers cannot be used together')).toBeVisible()
  await expect(table(page)).toHaveCount(0)
})

test('a page past the end says so and leads back', async ({ page }) => {
  await visit(page, '/job?noRetriesLeft=true&firstResult=100000')
  await page.getByRole('link', { name: /first page/i }).click()
  await expect(page).toHaveURL(/\/job\?noRetriesLeft=true$/)
  expect((await rowsOf(page)).length).toBeGreaterThan(0)
})

test('more rows than a page shows are cut, and it says so', async ({ page }) => {
  await visit(page, '/job?maxResults=5000')
  await expect(page.getByText(/200/).first()).toBeVisible()
  expect((await column(page, 'Job')).length).toBe(200)
})
