import { type Selection, select } from '@/lib/job/selection'

/** Ticks one row, or every row of a page. Until one is ticked, only the box for all is in the Tab key's way. */
export function SelectBox({
  selection: { list, ids },
  of,
  label,
}: {
  selection: Selection
  of: readonly string[]
  label: string
}) {
  const chosen = of.filter((id) => ids.has(id)).length
  return (
    <label className="select-box" title={label}>
      <input
        type="checkbox"
        data-command="select"
        aria-label={label}
        tabIndex={of.length > 1 || ids.size > 0 ? 0 : -1}
        checked={chosen > 0 && chosen === of.length}
        ref={(box) => {
          if (box) box.indeterminate = chosen > 0 && chosen < of.length
        }}
        onChange={({ target }) => select(list, of, target.checked)}
      />
    </label>
  )
}
