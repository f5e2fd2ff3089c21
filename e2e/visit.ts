import type { Page } from '@playwright/test'

/**
 * Goes to a page and waits until it listens: a button that is pressed before that is not heard. React
 * marks the document when it begins to listen; what is pressed from then on it hydrates first.
 */
export async function visit(page: Page, path: string) {
  const response = await page.goto(path)
  await page.waitForFunction(() =>
    Object.keys(document).some((key) => key.startsWith('__reactContainer')),
  )
  return response
}
