import { expect, test } from '@playwright/test'
import postgres from 'postgres'
import { tab, table } from './table'
import { visit } from './visit'

const address = process.env.E2E_DATABASE_URL ?? ''
test.skip(!address, 'needs the database, which npm test provides')

/** The engine at work, as far as these tests need one. */
const engine = postgres(address, { max: 1, onnotice: () => {} })
const activity = 'liveTest'

async function createJob(id: string, retries = 3) {
  await engine`insert into act_ru_jobdef (id_, act_id_, job_type_)
    values (${activity}, ${activity}, 'x') on conflict do nothing`
  await engine`insert into act_ru_job (id_, type_, retries_, job_def_id_, create_time_, rev_)
    values (${id}, 'message', ${retries}, ${activity}, now() at time zone 'utc', 1)`
}

const cleanUp = () => engine`delete from act_ru_job where job_def_id_ = ${activity}`
test.beforeEach(cleanUp)
test.afterAll(async () => {
  await cleanUp()
  await engine.end()
})

test('nothing moves under the pointer: rows change in place, arrivals wait, ghosts stay', async ({
  page,
}) => {
  for (const id of ['live-b', 'live-c', 'live-d']) await createJob(id)
  await page.addInitScript(() => localStorage.setItem('live-seconds', '5'))
  await visit(page, `/job?activityId=${activity}&withRetriesLeft=true&sortOrder=asc&sortBy=jobId`)
  const rows = table(page).locator('tr[data-job]')
  const ids = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-job')))
  const tops = () => rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top))
  await expect.poll(ids).toEqual(['live-b', 'live-c', 'live-d'])
  const before = await tops()

  await createJob('live-a')
  await engine`update act_ru_job set retries_ = 0 where id_ = 'live-b'`
  await engine`update act_ru_job set retries_ = 1 where id_ = 'live-c'`
  await engine`delete from act_ru_job where id_ = 'live-d'`
  await expect(page.getByRole('button', { name: '+1 new' })).toBeVisible()
  await expect(rows.nth(0)).toContainText('left: now')
  await expect(rows.nth(0)).toContainText('Failed')
  await expect(rows.nth(1)).toContainText('1')
  await expect(rows.nth(2)).toContainText('left: gone')
  expect(await ids()).toEqual(['live-b', 'live-c', 'live-d'])
  expect(await tops()).toEqual(before)

  await page.getByRole('button', { name: '+1 new' }).click()
  await expect.poll(ids).toEqual(['live-a', 'live-c'])
})

test('the counts of the tabs and of the list follow as jobs come and change', async ({ page }) => {
  for (let n = 10; n < 40; n++) await createJob(`live-${n}`)
  await page.addInitScript(() => localStorage.setItem('live-seconds', '5'))
  await visit(page, `/job?activityId=${activity}&sortOrder=asc&sortBy=jobId&maxResults=25`)
  const summary = page.getByRole('status')
  await expect(tab(page, 'All')).toHaveText('All30')
  await expect(tab(page, 'Failed')).toHaveText('Failed0')
  await expect(summary).toContainText('30 jobs')

  await createJob('live-40')
  await engine`update act_ru_job set retries_ = 0 where id_ in ('live-10', 'live-11')`
  await expect(tab(page, 'All')).toHaveText('All31')
  await expect(tab(page, 'Failed')).toHaveText('Failed2')
  // A screen reader hears it change: not at every look at the database, so it has no time.
  await expect(summary).toHaveText('Jobs · Activity liveTest, by Job id: ascending: 31 jobs')
})

test('says why it pauses, and goes on', async ({ page }) => {
  await visit(page, '/job?stateIn=failed')
  await page.getByRole('button', { name: /^Live/ }).click()
  await expect(page.getByText('live paused: menu open')).toBeVisible()
  await page.getByRole('button', { name: 'Off' }).click()
  await expect(page.getByRole('button', { name: /^Live off/ })).toBeVisible()
  await expect(page.getByText(/live paused/)).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Live off/ })).toBeVisible()
})

test('a page that follows another has no row twice while rows come and go', async ({ page }) => {
  for (let n = 10; n < 40; n++) await createJob(`live-${n}`)
  await visit(page, `/job?activityId=${activity}&sortOrder=asc&sortBy=jobId&maxResults=25`)
  const rows = table(page).locator('tr[data-job]')
  await expect(rows).toHaveCount(25)
  const first = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-job')))
  // Two come before the page's end, one of it goes: positions shift, places do not.
  await createJob('live-100')
  await createJob('live-101')
  await engine`delete from act_ru_job where id_ = 'live-12'`
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(rows).toHaveCount(5)
  const second = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-job')))
  expect(second).toEqual(['live-35', 'live-36', 'live-37', 'live-38', 'live-39'])
  expect(first.at(-1)).toBe('live-34')
})
