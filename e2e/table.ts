import { expect, type Locator, type Page } from '@playwright/test'

/** A row as a reader sees it: what stands under each header. */
export type Row = Record<string, string>

export const table = (page: Page): Locator => page.getByRole('table')

const words = (text: string) => text.replace(/\s+/g, ' ').trim()

/** All rows of the table, keyed by its headers. */
export async function rowsOf(page: Page): Promise<Row[]> {
  const headers = (await table(page).getByRole('columnheader').allTextContents()).map(words)
  const rows = await table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .all()
  return Promise.all(
    rows.map(async (row) => {
      const cells = (await row.getByRole('cell').allInnerTexts()).map(words)
      return Object.fromEntries(headers.map((header, n) => [header, cells[n] ?? '']))
    }),
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
