import type { CSSProperties } from 'react'
import { type ColumnName, columnNames } from '@/lib/job/look'

/**
 * Widths in rem for a choice of columns, of which nobody knows whether they fit: where they don't, the
 * page scrolls sideways. The error takes what is left.
 */
const widths: Record<ColumnName, number> = {
  state: 9,
  job: 15,
  process: 14,
  due: 12.5,
  retries: 5,
  error: 16,
  created: 12.5,
  priority: 6,
  tenant: 9,
  lock: 13,
  jobDefinition: 9,
  handler: 13,
  execution: 9,
  deployment: 9,
  batch: 9,
  rootInstance: 9,
}

const selectRem = 1.5

type Visible = Record<ColumnName, boolean>

/** As a property that the table's class looks at where it is a table, and no list of cards. */
export function tableWidth(visible: Visible): CSSProperties {
  const rem = columnNames.reduce((sum, name) => sum + (visible[name] ? widths[name] : 0), selectRem)
  const properties: Record<`--${string}`, string> = { '--table-width': `${rem}rem` }
  return properties
}

export function ColumnWidths({ visible }: { visible: Visible }) {
  return (
    <colgroup className="max-md:hidden">
      <col style={{ width: `${selectRem}rem` }} />
      {columnNames
        .filter((name) => visible[name])
        .map((name) => (
          <col key={name} style={name === 'error' ? undefined : { width: `${widths[name]}rem` }} />
        ))}
    </colgroup>
  )
}
