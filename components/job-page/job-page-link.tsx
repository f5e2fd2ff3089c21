import type { ComponentProps } from 'react'
import { PendingLink } from '@/components/ui/pending-link'

/** A link within a job's page: it stands out from the text around it. */
export function JobPageLink(props: ComponentProps<typeof PendingLink>) {
  return (
    <PendingLink
      className="break-words underline decoration-edge underline-offset-2 hover:decoration-current"
      {...props}
    />
  )
}
