import { useState } from 'react'
import { AnchoredDialog } from '@/components/ui/anchored-dialog'
import type { FilterName } from '@/lib/job/parameters'
import type { JobView } from '@/lib/job/view'
import { FilterEditor } from './filter-editor'
import { FilterPicker } from './filter-picker'
import { SortEditor } from './sort-editor'

/** What the dialog is open for: a new filter, the order, or the filter of a name. */
export type Task = { type: 'add' } | { type: 'sort' } | { type: 'edit'; name: FilterName }

/** Loaded on demand, with the controls of every kind of parameter. */
export function FilterDialog({
  task: asked,
  anchor,
  view,
  onClose,
}: {
  task: Task
  anchor: Element
  view: JobView
  onClose: () => void
}) {
  // A new filter is picked first and then edited.
  const [task, setTask] = useState(asked)
  const labels: Record<Task['type'], string> = {
    add: 'Add a filter',
    sort: 'Order',
    edit: 'Filter',
  }
  return (
    <AnchoredDialog anchor={anchor} label={labels[task.type]} onClose={onClose}>
      {task.type === 'add' && (
        <FilterPicker
          view={view}
          onPick={(name) => setTask({ type: 'edit', name })}
          onClose={onClose}
        />
      )}
      {task.type === 'edit' && (
        <FilterEditor key={task.name} name={task.name} view={view} onClose={onClose} />
      )}
      {task.type === 'sort' && <SortEditor view={view} onClose={onClose} />}
    </AnchoredDialog>
  )
}
