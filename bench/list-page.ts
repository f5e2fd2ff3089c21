import type { Locator, Page } from '@playwright/test'

/** All that the benchmark knows of how the list looks. */

export const stateTab = (page: Page, name: string): Locator =>
  // Behind its name stands its count.
  page
    .getByRole('navigation', { name: 'State' })
    .getByRole('link', { name: new RegExp(`^${name}`) })

export const sortHeader = (page: Page, name: string): Locator =>
  page.getByRole('columnheader', { name }).getByRole('link')

export const nextPage = (page: Page): Locator => page.getByRole('link', { name: 'Next' })

/** Every row links to its job. */
export const rowLinks = 'table tbody a[href^="/job/"]'
