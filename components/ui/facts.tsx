import type { ReactNode } from 'react'

export interface Fact {
  term: string
  /** Null and undefined leave the line out. */
  value: ReactNode
}

/** Terms and their values under a heading. */
export function Facts({ title, facts }: { title: string; facts: Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined)
  if (known.length === 0) return null
  return (
    <section>
      <h2 className="border-line border-b pb-1 font-semibold text-base">{title}</h2>
      <dl className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-3 gap-y-1.5 pt-2 max-md:gap-y-3.5 text-sm">
        {known.map(({ term, value }) => (
          <div key={term} className="contents">
            <dt className="text-muted">{term}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
