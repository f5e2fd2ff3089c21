import { CopyButton } from '@/components/ui/copy-button'

const shortLength = 8
const wholeUpTo = 12

/** The beginning of a UUID tells jobs apart; ids that are short are shown whole. */
const shortened = (id: string) => (id.length > wholeUpTo ? `${id.slice(0, shortLength)}…` : id)

export function ShortId({ id }: { id: string }) {
  return (
    <span title={id} className="short-id truncate">
      {shortened(id)}
    </span>
  )
}

/** An id in short, to be copied whole. */
export function Identifier({ id, what }: { id: string; what: string }) {
  return (
    <span className="inline-flex h-4.5 min-w-0 items-center gap-0.5">
      <ShortId id={id} />
      <CopyButton text={id} what={what} className="row-tool -my-2" />
    </span>
  )
}
