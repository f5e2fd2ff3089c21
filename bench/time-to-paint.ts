import type { Locator, Page } from '@playwright/test'
import { rowLinks } from './list-page'

const patienceMs = 30_000

/**
 * Milliseconds from a click to the end of the first frame that shows other rows.
 * @throws Error when the rows stay what they were
 */
export async function timeToPaint(page: Page, target: Locator): Promise<number> {
  const before = await page
    .locator(rowLinks)
    .evaluateAll((links: HTMLAnchorElement[]) => links.map(({ pathname }) => pathname).join())
  // No function in here may have a name: the compiler would call a helper that the page does not have.
  return target.evaluate(
    (element: HTMLElement, { before, rowLinks, patienceMs }) =>
      new Promise<number>((resolve, reject) => {
        const { port1, port2 } = new MessageChannel()
        const observer = new MutationObserver(() => {
          const links = document.querySelectorAll<HTMLAnchorElement>(rowLinks)
          const now = [...links].map(({ pathname }) => pathname).join()
          if (now === '' || now === before) return
          observer.disconnect()
          // The callback runs before the frame is painted, and a message right after it.
          requestAnimationFrame(() => port2.postMessage(null))
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true })
        setTimeout(() => reject(new Error('No other rows have come')), patienceMs)
        const from = performance.now()
        port1.onmessage = () => resolve(performance.now() - from)
        element.click()
      }),
    { before, rowLinks, patienceMs },
  )
}
