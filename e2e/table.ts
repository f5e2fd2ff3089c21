import { expect, type Locator, type Page } from '@playwright/test'

/** A row as a reader sees it: what stands under each header. */
export type Row = Record<string, string>

export const table = (page: Page): Locator => page.getByRole('table')

/** The link to a state; behind its name stands its count. */
export const tab = (page: Page, name: string): Locator =>
  page
    .getByRole('navigation', { name: 'State' })
    .getByRole('link', { name: new RegExp(`^${name}`) })

/**
 * Goes to a list and waits until the page listens: the counts of its states come only to a script that
 * runs, and keys that are pressed before that are lost.
 */
export async function open(page: Page, href: string): Promise<void> {
  await page.goto(href)
  await expect(tab(page, 'All')).toHaveText(/\d/)
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim()

/** All rows of the table, keyed by its headers. What is off the screen has no text until it is laid out. */
export async function rowsOf(page: Page): Promise<Row[]> {
  const [headers = [], ...rows] = await table(page).evaluate((element: HTMLTableElement) =>
    [...element.rows].map(({ cells, style }) => {
      style.contentVisibility = 'visible'
      const texts = [...cells].map((cell) => cell.innerText)
      style.contentVisibility = ''
      return texts
    }),
  )
  return rows.map((cells) =>
    Object.fromEntries(headers.map((header, n) => [words(header), words(cells[n] ?? '')])),
  )
}

/** The values under one header, from the top. */
export async function column(page: Page, header: string): Promise<string[]> {
  return (await rowsOf(page)).map((row) => row[header] ?? '')
}

/** Waits until every row shows this under the header. */
export async function expectColumn(page: Page, header: string, text: RegExp): Promise<void> {
  await expect
    .poll(async () => {
      const values = await column(page, header)
      return values.length > 0 && values.every((value) => text.test(value))
    })
    .toBe(true)
}
