import { useMemo, useSyncExternalStore } from 'react'
import { uncut } from './moves'
import { type JobQuery, jobQuery } from './query'
import { nothingSelected, onSelected, type Selection, selected } from './selection'

/** What is selected of the list that the query shows. While it is something, nothing should move. */
export function useSelection(query: JobQuery): Selection {
  const list = jobQuery.write(uncut(query))
  const now = useSyncExternalStore(onSelected, selected, nothingSelected)
  const { ids } = now.list === list ? now : nothingSelected()
  return useMemo(() => ({ list, ids }), [list, ids])
}
