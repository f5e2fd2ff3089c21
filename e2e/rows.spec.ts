import { expect, test } from '@playwright/test'
import { open, tab, table } from './table'

const byId = '/job?sortOrder=asc&sortBy=jobId'

test('rows stay what they were until those of the next view are here, and the headers lead on from it', async ({
  page,
}) => {
  await open(page, byId)
  let answer = () => {}
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route('**/api/view/job?*stateIn=failed*', async (route) => {
    await held
    await route.continue()
  })
  const link = table(page).locator('tbody').getByRole('link').first()
  const header = table(page).getByRole('columnheader', { name: 'Due' }).getByRole('link')
  const before = await link.getAttribute('href')
  expect(before).not.toContain('failed')

  await tab(page, 'Failed').click()
  await expect(header).toHaveAttribute('href', /stateIn=failed/)
  await expect(table(page)).toHaveAttribute('aria-busy', 'true')
  expect(await link.getAttribute('href')).toBe(before)

  answer()
  await expect(link).toHaveAttribute('href', /list=.*stateIn%3Dfailed/)
})

test('a link in a row opens its job without loading the page anew, or in a tab of its own', async ({
  page,
  context,
}) => {
  await open(page, byId)
  await page.evaluate(() => document.body.setAttribute('data-first-load', ''))
  const link = table(page).locator('tbody').getByRole('link').first()
  const name = await link.innerText()

  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    link.click({ modifiers: ['ControlOrMeta'] }),
  ])
  await expect(opened.getByRole('heading', { level: 1 })).toContainText(name)
  await expect(page).toHaveURL(/\/job\?/)

  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  await expect(page.locator('body')).toHaveAttribute('data-first-load')
})

test('the whole of a long list can be read, also what is off the screen', async ({ page }) => {
  await open(page, `${byId}&maxResults=200`)
  const rows = table(page).locator('tbody').getByRole('row')
  await expect(rows).toHaveCount(200)
  const last = rows.last().getByRole('link')
  await expect(last).not.toBeInViewport()
  await last.focus()
  await expect(last).toBeInViewport()
  await expect(last).toHaveText(/\S/)
})

for (const [look, width, density] of [
  ['comfortable', 1440, 'comfortable'],
  ['compact', 1440, 'compact'],
  ['on a phone', 412, 'comfortable'],
] as const)
  test(`what is off the screen is as high as it will be, ${look}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 500 })
    await page.goto(`${byId}&stateIn=failed&maxResults=200&density=${density}`)
    const rows = table(page).locator('tbody').getByRole('row')
    await expect(rows).toHaveCount(200)
    const heights = () =>
      rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height))
    const before = await heights()
    await rows.evaluateAll((all) => {
      for (const row of all) row.style.contentVisibility = 'visible'
    })
    const after = await heights()
    // A card on a phone may have a line more than most.
    expect(before.filter((height, n) => height !== after[n]).length).toBeLessThan(20)
  })

for (const query of ['stateIn=retrying', 'stateIn=suspended', 'stateIn=scheduled', 'timers=true'])
  test(`state and date keep clear of one another on the narrowest screen: ${query}`, async ({
    page,
  }) => {
    // As narrow as a wide one at 400 %.
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${byId}&${query}&maxResults=200`)
    const rows = table(page).locator('tbody').getByRole('row')
    await expect(rows.first()).toBeVisible()
    const touching = await rows.evaluateAll((all) => {
      const boxes = (row: Element, column: string) => {
        const range = document.createRange()
        range.selectNodeContents(row.querySelector(`[data-column=${column}]`) ?? row)
        return [...range.getClientRects()]
      }
      for (const row of all) row.style.contentVisibility = 'visible'
      return all
        .filter((row) =>
          boxes(row, 'state').some((a) =>
            boxes(row, 'due').some(
              (b) => a.right > b.left && a.bottom > b.top && b.bottom > a.top && b.width > 0,
            ),
          ),
        )
        .map((row) => row.textContent)
    })
    expect(touching).toEqual([])
  })
