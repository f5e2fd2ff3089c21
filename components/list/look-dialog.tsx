import { columns } from '@/components/list/table/columns'
import { AnchoredDialog } from '@/components/ui/anchored-dialog'
import { Button } from '@/components/ui/button'
import { withLook, withoutLook } from '@/lib/job/chosen-look'
import { listHref } from '@/lib/job/links'
import { columnNames, type Density, defaultColumns, densities } from '@/lib/job/look'
import { openList } from '@/lib/job/open-list'
import { useJobQuery } from '@/lib/job/use-job-query'
import { useLookChange } from './use-look-change'

const headers = new Map(columns.map(({ id, header }) => [id, String(header)]))

const densityLabels: Record<Density, string> = {
  comfortable: 'Comfortable: two lines a job',
  compact: 'Compact: one line a job',
}

/** Columns and density, which show at once. */
export function LookDialog({ anchor, onClose }: { anchor: Element; onClose: () => void }) {
  const { query } = useJobQuery()
  const { look, inLink, change } = useLookChange(query)
  const { columns: wanted = defaultColumns, density = 'comfortable' } = look

  return (
    <AnchoredDialog anchor={anchor} label="Columns and density" onClose={onClose}>
      <div className="flex flex-col gap-3 p-3">
        <fieldset>
          <legend className="pb-1 font-medium text-base">Columns</legend>
          <div className="grid grid-cols-2 gap-x-4">
            {columnNames.map((name) => (
              <label
                key={name}
                className="flex min-h-7 items-center gap-2 text-base max-md:min-h-9"
              >
                <input
                  type="checkbox"
                  className="size-4 accent-accent"
                  checked={name === 'job' || wanted.includes(name)}
                  disabled={name === 'job'}
                  onChange={({ target }) =>
                    change({
                      ...look,
                      columns: columnNames.filter((other) =>
                        other === name ? target.checked : wanted.includes(other),
                      ),
                    })
                  }
                />
                {headers.get(name)}
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset className="max-md:hidden">
          <legend className="pb-1 font-medium text-base">Density</legend>
          {densities.map((word) => (
            <label key={word} className="flex min-h-7 items-center gap-2 text-base">
              <input
                type="radio"
                name="density"
                className="size-4 accent-accent"
                checked={word === density}
                onChange={() => change({ ...look, density: word })}
              />
              {densityLabels[word]}
            </label>
          ))}
        </fieldset>
        <p className="text-muted text-sm">
          {inLink
            ? 'These come from the link. What you change is kept in this browser instead.'
            : 'Kept in this browser. A filter or an order shows its column in any case.'}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
          {inLink ? (
            <Button onClick={() => openList(listHref(withoutLook(query)))}>
              Take out of the link
            </Button>
          ) : (
            <Button
              onClick={() => openList(listHref(withLook(query, { columns: [...wanted], density })))}
            >
              Put into the link
            </Button>
          )}
          <Button variant="quiet" className="ml-auto" onClick={() => change({})}>
            Reset
          </Button>
        </div>
      </div>
    </AnchoredDialog>
  )
}
