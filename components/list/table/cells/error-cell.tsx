import type { CellProps } from './cell'

export function ErrorCell({ job: { exceptionMessage, failed } }: CellProps) {
  if (!failed) return null
  const [firstLine = ''] = (exceptionMessage ?? '').split('\n', 1)
  return (
    <span className="wrap-anywhere line-clamp-2 compact:block compact:truncate text-muted">
      {firstLine || 'No message, see the stack trace'}
    </span>
  )
}
