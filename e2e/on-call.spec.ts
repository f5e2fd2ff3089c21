import { expect, type Page, test } from '@playwright/test'
import postgres from 'postgres'
import { column, expectColumn, tab, table } from './table'
import { visit } from './visit'

const address = process.env.E2E_DATABASE_URL ?? ''

/** The link that stands in the chat: "payments are stuck". */
const fromTheChat = '/job?processDefinitionKey=payment&needsAttention=true'

async function onlyWhatFailsAlike(page: Page) {
  const row = table(page).locator('tr[data-job]').first()
  await row.hover()
  await row.getByRole('button', { name: 'Filter by this job' }).click()
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Only Error/ })
    .click()
  await expect(page).toHaveURL(/exceptionMessageLike=/)
}

test('a link from the chat, one cause of more than a hundred failures, and a link back to the chat', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit(page, fromTheChat)
  await tab(page, 'Failed').click()
  await expectColumn(page, 'State', /^Failed/)
  await expectColumn(page, 'Process', /^Payment/)

  await onlyWhatFailsAlike(page)
  await expectColumn(page, 'Error', /^Payment gateway did not answer/)
  const count = page.getByRole('status').filter({ hasText: /\d jobs/ })
  const counted = async () => Number(/(\d+) jobs/.exec(await count.innerText())?.[1])
  await expect.poll(counted).toBeGreaterThan(100)

  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copied the link')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const jobs = await column(page, 'Job')
  const colleague = await (await browser.newContext()).newPage()
  await visit(colleague, link)
  expect(await column(colleague, 'Job')).toEqual(jobs)
  await colleague.context().close()

  await table(page).locator('tr[data-job]').first().getByRole('link').first().click()
  await expect(page.getByText('Root cause')).toBeVisible()
  await expect(page.getByText('java.net.SocketTimeoutException').first()).toBeVisible()
  await page.locator('[data-command="back"]').first().click()
  await expectColumn(page, 'Error', /^Payment gateway did not answer/)
})

test('a job that finished meanwhile is a tombstone, and the API says 404', async ({
  page,
  request,
}) => {
  test.skip(!address, 'needs the database, which npm test provides')
  const engine = postgres(address, { max: 1, onnotice: () => {} })
  const id = 'finished-meanwhile'
  const cleanUp = async () => {
    await engine`delete from act_ru_job where id_ = ${id}`
    await engine`delete from act_hi_job_log where job_id_ = ${id}`
  }
  await cleanUp()
  await engine`insert into act_ru_job (id_, type_, retries_, rev_, create_time_)
    values (${id}, 'message', 3, 1, now() at time zone 'utc')`
  await visit(page, `/job?jobId=${id}`)
  await expect(table(page)).toContainText(id)

  await engine`delete from act_ru_job where id_ = ${id}`
  await engine`insert into act_hi_job_log
      (id_, timestamp_, job_id_, job_retries_, job_state_, job_def_type_, hostname_)
    values (${id}, now() at time zone 'utc', ${id}, 3, 2, 'message', 'node-a')`
  await table(page).locator('tr[data-job]').getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`/job/${id}`))
  await expect(page.getByText(/succeeded/i).first()).toBeVisible()
  await expect(page.getByText('node-a').first()).toBeVisible()
  expect((await request.get(`/api/job/${id}`)).status()).toBe(404)
  await cleanUp()
  await engine.end()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the link from the chat leads to what fails alike, and to the root cause', async ({
    page,
  }) => {
    await visit(page, fromTheChat)
    await tab(page, 'Failed').tap()
    await expect(page).toHaveURL(/stateIn=failed/)
    const row = table(page).locator('tr[data-job]').first()
    await row.getByRole('button', { name: 'Filter by this job' }).tap()
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /^Only Error/ })
      .tap()
    await expect(page).toHaveURL(/exceptionMessageLike=/)
    const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await overhang()).toBeLessThanOrEqual(0)
    await table(page).locator('tr[data-job]').first().getByRole('link').first().tap()
    await expect(page.getByText('Root cause')).toBeVisible()
    expect(await overhang()).toBeLessThanOrEqual(0)
  })
})
