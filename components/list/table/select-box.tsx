import { select } from '@/lib/job/selection'

/** Ticks one row, or every row of a page. */
export function SelectBox({
  list,
  of,
  chosen,
  reachable,
  label,
}: {
  list: string
  of: readonly string[]
  /** How many of them are selected. */
  chosen: number
  /** By the Tab key. */
  reachable: boolean
  label: string
}) {
  return (
    <label className="select-box" title={label}>
      <input
        type="checkbox"
        data-command="select"
        aria-label={label}
        tabIndex={reachable ? 0 : -1}
        checked={chosen > 0 && chosen === of.length}
        ref={(box) => {
          if (box) box.indeterminate = chosen > 0 && chosen < of.length
        }}
        onChange={({ target }) => select(list, of, target.checked)}
      />
    </label>
  )
}
