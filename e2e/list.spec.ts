import { expect, test } from '@playwright/test'
import { column, expectColumn, rowsOf, tab, table } from './table'
import { visit } from './visit'

test('what needs attention comes first, each state is one click away, and reload and Back keep the view', async ({
  page,
}) => {
  await visit(page, '/')
  await expect(page).toHaveURL(/\/job\?needsAttention=true&sortOrder=asc&sortBy=jobDueDate$/)
  await expect(tab(page, 'Needs attention')).toHaveAttribute('aria-current', 'page')
  await expect(table(page)).toBeVisible()

  await tab(page, 'Failed').click()
  await expect(page).toHaveURL(/\/job\?stateIn=failed&sortOrder=desc&sortBy=createTime$/)
  await expectColumn(page, 'State', /^Failed/)
  const failed = await column(page, 'Job')

  await page.reload()
  expect(await column(page, 'Job')).toEqual(failed)

  await tab(page, 'Suspended').click()
  await expectColumn(page, 'State', /^Suspended/)
  await page.goBack()
  await expect(page).toHaveURL(/stateIn=failed/)
  await expectColumn(page, 'State', /^Failed/)
})

test('the states are disjoint, and their counts add up within the filter', async ({ page }) => {
  await visit(page, '/job?processDefinitionKey=payment&maxResults=25')
  const counts = async () => {
    const tabs = page.getByRole('navigation', { name: 'State' }).getByRole('link')
    const words = await tabs.allInnerTexts()
    return Object.fromEntries(
      words.map((text) => [
        text.replace(/[\d,\s]+$/, ''),
        Number(/[\d,]+$/.exec(text)?.[0].replace(',', '')),
      ]),
    )
  }
  await expect.poll(async () => (await counts()).All).toBeGreaterThan(0)
  const { All: all, 'Needs attention': attention, ...states } = await counts()
  expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(all)
  expect(attention).toBeGreaterThan(0)
})

test('a header sorts on the server, in both directions, and says so', async ({ page }) => {
  await visit(page, '/job?sortOrder=asc&sortBy=jobId')
  const header = table(page).getByRole('columnheader', { name: 'Retries' })
  await header.getByRole('link').click()
  await expect(page).toHaveURL(/sortOrder=asc&sortBy=jobRetries/)
  await expect(header).toHaveAttribute('aria-sort', 'ascending')
  await expectColumn(page, 'Retries', /^0$/)

  await header.getByRole('link').click()
  await expect(page).toHaveURL(/sortOrder=desc&sortBy=jobRetries/)
  await expect(header).toHaveAttribute('aria-sort', 'descending')
  await expect.poll(async () => (await column(page, 'Retries'))[0]).not.toBe('0')
})

test('pages follow one another without overlap, in the size that the reader chose', async ({
  page,
}) => {
  await visit(page, '/job?stateIn=failed&sortOrder=desc&sortBy=createTime')
  await page.getByRole('link', { name: '25 rows a page' }).click()
  await expect(page).toHaveURL(/maxResults=25/)
  await expect.poll(async () => (await rowsOf(page)).length).toBe(25)
  const first = await column(page, 'Job')

  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL(/after=/)
  await expect.poll(async () => (await column(page, 'Job'))[0]).not.toBe(first[0])
  const second = await column(page, 'Job')
  expect(second.filter((job) => first.includes(job))).toEqual([])

  await page.getByRole('link', { name: 'Previous' }).click()
  await expect(page).toHaveURL(/before=/)
  await expect.poll(() => column(page, 'Job')).toEqual(first)
})

test('a filter is found by name, set, corrected in place and removed', async ({ page }) => {
  await visit(page, '/job?noRetriesLeft=true')
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Search filters' }).fill('process key')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('textbox').fill('payment')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/processDefinitionKey=payment&noRetriesLeft=true/)
  await expectColumn(page, 'Process', /payment/i)

  await page
    .getByRole('button', { name: /payment/ })
    .first()
    .click()
  await page.getByRole('dialog').getByRole('textbox').fill('nothing-of-that-name')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'No jobs match' })).toBeVisible()

  await page
    .getByRole('link', { name: /remove.*process/i })
    .first()
    .click()
  await expect(page).toHaveURL(/\/job\?noRetriesLeft=true$/)
  await expectColumn(page, 'Retries', /^0$/)
})

test('the count says its truth and never holds up the rows', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/api\/view\/job\/(states|count)\?/, async (route) => {
    await held
    await route.fulfill({
      status: 504,
      json: { type: 'QueryTimeoutException', message: 'x', code: null },
    })
  })
  await visit(page, '/job?noRetriesLeft=true')
  await expectColumn(page, 'Retries', /^0$/)
  release()
  await expect(page.getByRole('status').filter({ hasText: '50+ jobs' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Next' })).toBeVisible()
})

test('a list too long to be counted unasked is counted when somebody asks', async ({
  page,
  request,
}) => {
  await page.route('**/api/view/job/states?*', async (route) => {
    const counts = await (await route.fetch()).json()
    await route.fulfill({ json: { ...counts, sampled: true } })
  })
  await page.route('**/api/view/job/count?*', (route) =>
    route.fulfill({ json: { count: 5_000, atLeast: true } }),
  )
  await visit(page, '/job?sortOrder=asc&sortBy=jobId')
  await expect(tab(page, 'All')).toHaveText(/^All~/)
  const { count } = await (await request.get('/api/job/count')).json()

  await page.route('**/api/job/count', (route) =>
    route.fulfill({
      status: 504,
      json: { type: 'QueryTimeoutException', message: 'It took too long.', code: null },
    }),
  )
  await page.getByRole('button', { name: '≥ 5,000 jobs' }).click()
  await expect(page.getByText('Not counted. It took too long.')).toBeVisible()
  await page.unroute('**/api/job/count')
  await page.getByRole('button', { name: '≥ 5,000 jobs' }).click()
  const number = count.toLocaleString('en')
  await expect(
    page.getByRole('button', { name: new RegExp(`^${number} jobs at [0-9:]{8}$`) }),
  ).toBeVisible()
})

for (const width of [1440, 412])
  test(`nothing moves as the counts arrive, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(/\/api\/view\/job\/(states|count)\?/, async (route) => {
      await held
      await route.continue()
    })
    await visit(page, '/job?sortOrder=asc&sortBy=jobId')
    const age = page.getByText(/^as of /)
    const places = async () => {
      const tabs = page.getByRole('navigation', { name: 'State' }).getByRole('link')
      return Promise.all([...(await tabs.all()), age].map((one) => one.boundingBox()))
    }
    const before = await places()
    await expect(tab(page, 'All')).toHaveText('All')
    release()
    await expect(tab(page, 'All')).toHaveText(/^All\d,\d{3}$/)
    await expect(page.getByRole('status').filter({ hasText: /\d,\d{3} jobs/ })).toBeVisible()
    expect(await places()).toEqual(before)
  })

test('the tab that is chosen is in sight on a phone, whichever it is', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 800 })
  await visit(page, '/job?stateIn=suspended&sortOrder=asc&sortBy=jobId')
  await expect(tab(page, 'Suspended')).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('1')
  await expect(tab(page, 'Needs attention')).toBeInViewport({ ratio: 1 })
})

test('works before any script runs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('/job')
  await tab(page, 'Failed').click()
  await expectColumn(page, 'State', /^Failed/)
  await table(page).getByRole('columnheader', { name: 'Due' }).getByRole('link').click()
  await expect(page).toHaveURL(/sortBy=jobDueDate/)
  await context.close()
})
