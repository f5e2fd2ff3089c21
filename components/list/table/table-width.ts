import type { CSSProperties } from 'react'

const selectRem = 1.5

/** A chosen column's part of the table, in proportion. */
export const widthOf = (rem = 0): CSSProperties => ({ flex: `${rem} 1 ${rem}rem` })

/**
 * The width that chosen columns need, of which nobody knows whether they fit: where they don't, the page
 * scrolls sideways. A property that the class looks at where the table is one, and no list of cards.
 */
export function tableWidth(rems: readonly (number | undefined)[]): CSSProperties {
  const rem = rems.reduce<number>((sum, width = 0) => sum + width, selectRem)
  const properties: Record<`--${string}`, string> = { '--table-width': `${rem}rem` }
  return properties
}
