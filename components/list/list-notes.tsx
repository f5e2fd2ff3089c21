import type { ReactNode } from 'react'
import { ListLink } from '@/components/job/list-link'
import { Icon } from '@/components/ui/icon'
import { apiListHref, listHref } from '@/lib/job/links'
import { largestPageSize } from '@/lib/job/page-size'
import { numberText } from '@/lib/job/total'
import type { JobView } from '@/lib/job/view'
import type { Ignored } from '@/lib/query/codec'

const reasons: Record<Ignored['why'], string> = {
  unknown: 'there is no such parameter',
  repeated: 'the first value counts',
}

function Note({ children }: { children: ReactNode }) {
  return (
    <li className="flex items-baseline gap-1.5 text-muted text-sm">
      <Icon name="info" size={13} className="shrink-0 translate-y-0.5" />
      <span className="min-w-0 break-words">{children}</span>
    </li>
  )
}

const linkClass = 'text-ink underline underline-offset-2'

/** What of the address makes no difference here, so that nobody believes it does. */
export function ListNotes({ view: { query, ignored, faulty } }: { view: JobView }) {
  const { maxResults = 0 } = query
  return (
    <ul aria-label="Notes on this link" className="flex flex-col gap-1">
      {ignored.map(({ name, value, why }) => (
        <Note key={`${name}=${value}`}>
          Not applied: <code className="font-mono text-ink text-xs">{`${name}=${value}`}</code>,{' '}
          {reasons[why]}.{' '}
          <ListLink href={listHref(query, faulty)} className={linkClass}>
            Remove
          </ListLink>
        </Note>
      ))}
      {maxResults > largestPageSize && (
        <Note>
          The link asks for {numberText(maxResults)} rows; a page shows {largestPageSize}.{' '}
          <a href={apiListHref(query)} className={linkClass}>
            All of them from the API
          </a>
        </Note>
      )}
    </ul>
  )
}
