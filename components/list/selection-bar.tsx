import { ListLink } from '@/components/job/list-link'
import { Button, buttonClass } from '@/components/ui/button'
import { copy } from '@/components/ui/copy'
import { listHref } from '@/lib/job/links'
import { withSort } from '@/lib/job/moves'
import type { JobQuery } from '@/lib/job/query'
import { clearSelection, type Selection } from '@/lib/job/selection'
import { sortOf } from '@/lib/job/sortings'

/** What can be done with the rows that are selected. It lies over the page, so that nothing moves. */
export function SelectionBar({
  selection: { ids },
  query,
}: {
  selection: Selection
  query: JobQuery
}) {
  const jobIds = [...ids].sort()
  const { key, order } = sortOf(query)
  return (
    <section
      aria-label="Selection"
      className="selection-bar fixed inset-x-0 bottom-3 z-20 mx-auto flex w-fit max-w-[calc(100vw-1rem)] flex-wrap items-center gap-2 rounded-md border border-edge bg-canvas py-2 pr-2 pl-3 text-sm"
    >
      <p role="status" className="mr-2 font-medium">
        {ids.size} selected
      </p>
      <Button
        onClick={() =>
          copy(jobIds.join('\n'), jobIds.length === 1 ? 'the id' : `${jobIds.length} ids`)
        }
      >
        Copy ids
      </Button>
      <ListLink
        href={listHref(withSort({ jobIds }, key, order))}
        onFollow={clearSelection}
        title="A link to these jobs alone"
        className={buttonClass()}
      >
        Open as list
      </ListLink>
      <Button variant="quiet" aria-keyshortcuts="Escape" onClick={clearSelection}>
        Clear
      </Button>
    </section>
  )
}
