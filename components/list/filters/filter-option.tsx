import clsx from 'clsx'
import { parameterDocs } from '@/lib/job/parameter-docs'
import { type FilterName, filters } from '@/lib/job/parameters'

/** `rival`: a filter that is set and can't be combined with this one. `best`: what Enter would pick. */
export function FilterOption({
  name,
  rival,
  best,
  isSet,
  onPick,
}: {
  name: FilterName
  rival: FilterName | undefined
  best: boolean
  isSet: boolean
  onPick: (name: FilterName) => void
}) {
  const { label } = filters[name]
  return (
    <button
      type="button"
      disabled={rival !== undefined}
      onClick={() => onPick(name)}
      className={clsx(
        '-outline-offset-2 flex w-full flex-col rounded px-2 py-1 text-left text-base hover:bg-hover disabled:opacity-60 max-md:py-2',
        best && 'bg-hover',
      )}
    >
      <span className="flex items-baseline gap-2">
        {label}
        {isSet && <span className="text-accent text-xs">set</span>}
      </span>
      <span className="text-muted text-xs">
        {rival === undefined ? parameterDocs[name] : `Not together with ${filters[rival].label}.`}
      </span>
    </button>
  )
}
