import { type Cell, FlexRender } from '@tanstack/react-table'
import clsx from 'clsx'
import { memo } from 'react'
import { jobName } from '@/components/job/job-type'
import type { HeldRow } from '@/lib/job/held-rows'
import type { features } from './columns'
import { SelectBox } from './select-box'
import { widthOf } from './table-width'

interface Props {
  row: HeldRow
  /** The table's own, which stay the same as long as row and columns do. */
  cells: Cell<typeof features, HeldRow>[]
  /** What a selection is made in. */
  list: string
  selected: boolean
  /** Something is selected: until then only the box for all rows is in the Tab key's way. */
  selecting: boolean
  /** The columns have widths of their own, and all of them are there. */
  sized: boolean
}

/**
 * One job of the list. There may be 200, and the list is rendered for every count that arrives and
 * every key that is pressed in it: a row is rendered again only for what it shows itself.
 */
export const JobRow = memo(function JobRow({
  row: { job, left },
  cells,
  list,
  selected,
  selecting,
  sized,
}: Props) {
  return (
    <tr
      data-job={job.id}
      data-left={left}
      data-selected={selected || undefined}
      className="job-row"
    >
      <td data-column="select" className="p-0!">
        <SelectBox
          list={list}
          of={[job.id]}
          chosen={selected ? 1 : 0}
          reachable={selecting}
          label={`Select ${jobName(job)}, ${job.id}`}
        />
      </td>
      {cells.map((cell) => {
        const { header, meta } = cell.column.columnDef
        return (
          <td
            key={cell.id}
            data-column={cell.column.id}
            data-label={header}
            style={sized ? widthOf(meta?.rem) : undefined}
            className={clsx(meta?.numeric && 'break-all md:text-right', !sized && meta?.className)}
          >
            <FlexRender cell={cell} />
          </td>
        )
      })}
    </tr>
  )
})
