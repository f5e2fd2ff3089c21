'use client'

import clsx from 'clsx'
import type { JobLine } from '@/lib/job/job'
import { type Selection, select } from '@/lib/job/selection'
import { jobName } from './job-type'

/** The box is as large as a finger needs; it is seen where a pointer is near, or once one is ticked. */
const boxClass = (shown: boolean) =>
  clsx(
    'size-4 accent-accent focus-visible:opacity-100 group-hover:opacity-100 group-focus-within:opacity-100',
    !shown && 'opacity-0',
  )

const labelClass = 'grid min-h-6 w-6 cursor-pointer place-items-center'

/** Ticks every row of the page. Without one being ticked it is the only box in the way of the Tab key. */
export function SelectHeader({
  selection: { list, ids },
  ids: all,
}: {
  selection: Selection
  ids: string[]
}) {
  const chosen = all.filter((id) => ids.has(id)).length
  return (
    <th
      scope="col"
      className="group sticky top-0 z-10 w-6 bg-canvas p-0 first:px-0 shadow-[inset_0_-1px_var(--line)] pointer-coarse:hidden"
    >
      <label className={labelClass} title="Select every row of this page">
        <input
          type="checkbox"
          aria-label="Select every row of this page"
          checked={chosen > 0 && chosen === all.length}
          ref={(box) => {
            if (box) box.indeterminate = chosen > 0 && chosen < all.length
          }}
          onChange={({ target }) => select(list, all, target.checked)}
          className={boxClass(ids.size > 0)}
        />
      </label>
    </th>
  )
}

export function SelectCell({
  selection: { list, ids },
  job,
}: {
  selection: Selection
  job: JobLine
}) {
  return (
    <td data-column="select" className="p-0 pt-[3px] align-top max-md:hidden pointer-coarse:hidden">
      <label className={labelClass}>
        <input
          type="checkbox"
          data-command="select"
          aria-label={`Select ${jobName(job)}, ${job.id}`}
          tabIndex={ids.size > 0 ? 0 : -1}
          checked={ids.has(job.id)}
          onChange={({ target }) => select(list, [job.id], target.checked)}
          className={boxClass(ids.size > 0)}
        />
      </label>
    </td>
  )
}
