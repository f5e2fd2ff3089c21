/** Which job the keys were at, to go on from there where the focus has been elsewhere meanwhile. */
let lastId: string | undefined

const rows = () => [...document.querySelectorAll<HTMLElement>('tr[data-job]')]

export const linkOf = (row: HTMLElement | undefined): HTMLAnchorElement | null =>
  row?.querySelector('a') ?? null

/** The row that has the focus. */
export const currentRow = (): HTMLElement | undefined =>
  rows().find((row) => row.contains(document.activeElement))

/** Puts the focus on the link of the next row, or of the one before: the platform does the rest. */
export function step(by: 1 | -1): boolean {
  const all = rows()
  const at = all.findIndex((row) => row.contains(document.activeElement))
  const before = all.findIndex(({ dataset }) => dataset.job === lastId)
  const next = all[at >= 0 ? at + by : Math.max(before, 0)] ?? all[at]
  lastId = next?.dataset.job
  const link = linkOf(next)
  // Without the scrolling of its own, which would put the row in the middle.
  link?.focus({ preventScroll: true })
  link?.scrollIntoView({ block: 'nearest' })
  return link !== null
}
