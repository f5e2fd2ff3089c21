import { expect, test } from '@playwright/test'
import { table } from './table'

/**
 * Has the page click the link "Failed" at the last moment at which Next's router does not listen yet:
 * when it is about to put its own `pushState` in the browser's place. Playwright's own click did not
 * fall into this moment in any of five loads with the processor throttled to a sixth.
 */
function clickBeforeTheRouterListens() {
  let pushState = window.history.pushState
  let clicked = false
  Object.defineProperty(window.history, 'pushState', {
    get: () => pushState,
    set(next: typeof pushState) {
      if (!clicked) {
        clicked = true
        const links = document.querySelectorAll<HTMLElement>('nav[aria-label="State"] a')
        const failed = [...links].find(({ innerText }) => innerText.includes('Failed'))
        failed?.click()
      }
      pushState = next
    },
  })
}

test('a click while the page hydrates counts: the address and the rows follow, and Back leads back', async ({
  page,
  request,
}) => {
  const answer = await request.get('/api/job?noRetriesLeft=true')
  const jobs: { id: string }[] = await answer.json()
  const failed = jobs.map(({ id }) => `/job/${encodeURIComponent(id)}`)
  /** Whether all jobs that are shown have failed; false without rows. */
  const onlyFailed = () =>
    table(page).evaluateAll((tables, paths) => {
      const links = tables.flatMap((shown) => [
        ...shown.querySelectorAll<HTMLAnchorElement>('tbody a[href^="/job/"]'),
      ])
      return links.length > 0 && links.every(({ pathname }) => paths.includes(pathname))
    }, failed)
  let documents = 0
  page.on('request', (sent) => {
    if (sent.isNavigationRequest()) documents += 1
  })

  await page.addInitScript(clickBeforeTheRouterListens)
  await page.goto('/job')
  await expect(page).toHaveURL(/\/job\?/)
  await expect.poll(onlyFailed).toBe(true)
  expect(documents, 'the click came after hydration began').toBe(1)

  await page.goBack()
  await expect(page).toHaveURL(/\/job$/)
  await expect.poll(onlyFailed).toBe(false)
})
