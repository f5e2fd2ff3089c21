import { Breakable } from '@/components/ui/breakable'
import type { CellProps } from './cell'

export function ErrorCell({ job: { exceptionMessage, failed } }: CellProps) {
  if (!failed) return null
  const [firstLine = ''] = (exceptionMessage ?? '').split('\n', 1)
  return (
    <span className="line-clamp-2 compact:block compact:truncate break-words text-muted">
      <Breakable text={firstLine || 'No message, see the stack trace'} />
    </span>
  )
}
