import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { table } from './table'
import { visit } from './visit'

const states = {
  list: '/job?maxResults=25',
  'filtered list':
    '/job?processDefinitionKey=payment&noRetriesLeft=true&sortOrder=asc&sortBy=jobDueDate&maxResults=25',
  'bad link': '/job?timers=x&dueDates=gt_foo&colour=red',
  'no match': '/job?jobId=nothing',
  'past the end': '/job?firstResult=1000000',
  'gone job': '/job/nothing',
}

const dialogs: Record<string, (page: Page) => Promise<unknown>> = {
  search: (page) => page.getByRole('searchbox', { name: 'Search jobs' }).fill('payment'),
  'copy menu': (page) => page.getByRole('button', { name: 'Copy as' }).click(),
  'live menu': (page) => page.getByRole('button', { name: /^Live/ }).click(),
  'filters of a row': async (page) => {
    const row = table(page).locator('tr[data-job]').first()
    await row.hover()
    await row.getByRole('button', { name: 'Filter by this job' }).click()
  },
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme })
    for (const [name, path] of Object.entries(states)) {
      test(`axe finds nothing to object to: ${name}`, async ({ page }) => {
        await visit(page, path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      })
    }

    for (const [name, open] of Object.entries(dialogs)) {
      test(`axe finds nothing to object to: ${name}`, async ({ page }) => {
        await visit(page, states.list)
        await open(page)
        await expect(page.getByRole('dialog')).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      })
    }

    test('axe finds nothing to object to: a job with its stack trace, and the filter dialog', async ({
      page,
    }) => {
      await visit(page, states['filtered list'])
      await table(page).getByRole('row').nth(1).getByRole('link').first().click()
      await expect(page.getByRole('heading', { name: /stack trace/i })).toBeVisible()
      const job = await new AxeBuilder({ page }).analyze()
      expect(job.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])

      await visit(page, '/job')
      await page.getByRole('button', { name: 'Filter', exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      const dialog = await new AxeBuilder({ page }).analyze()
      expect(dialog.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })
  })
}

test('by keyboard alone: skip to the list, open a job, come back', async ({ page }) => {
  await visit(page, '/job?noRetriesLeft=true')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  const first = table(page).getByRole('row').nth(1).getByRole('link').first()
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(first).toBeFocused({ timeout: 50 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/job\/[^?]+/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('nothing is wider than the screen, and the link from the chat leads to the cause', async ({
    page,
  }) => {
    await visit(page, '/job?processDefinitionKey=payment&noRetriesLeft=true')
    await expect(table(page)).toBeVisible()
    const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await overhang()).toBeLessThanOrEqual(0)
    await table(page).getByRole('row').nth(1).getByRole('link').first().tap()
    await expect(page.getByRole('heading', { name: /stack trace/i })).toBeVisible()
    expect(await overhang()).toBeLessThanOrEqual(0)
  })
})
