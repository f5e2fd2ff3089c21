import type { ReactNode } from 'react'
import type { AttemptError } from '@/lib/job/attempts'

const shown: {
  [K in AttemptError['kind']]: (error: Extract<AttemptError, { kind: K }>) => ReactNode
} = {
  none: () => null,
  'no message': () => <span className="text-muted">No message</span>,
  shown: () => <span className="text-muted">The error above</span>,
  same: () => <span className="text-muted">Same error as before</span>,
  new: ({ message }) => <span>{message}</span>,
  changed: ({ start, piece, end }) => (
    <span className="text-muted">
      {start}
      <mark className="bg-accent-wash text-ink">{piece}</mark>
      {end}
    </span>
  ),
}

/** What an attempt failed of, as far as it is news. */
export function AttemptErrorText<K extends AttemptError['kind']>({
  error,
}: {
  error: Extract<AttemptError, { kind: K }>
}) {
  const show: (error: Extract<AttemptError, { kind: K }>) => ReactNode = shown[error.kind as K]
  return show(error)
}
