'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  return (
    <div className="p-4">
      <title>Something went wrong · Jobscope</title>
      <Notice
        tone="bad"
        heading="h1"
        title="Something went wrong here"
        actions={<Button onClick={retry}>Try again</Button>}
      >
        <p>
          This is a fault of Jobscope, not of the engine.
          {error.digest && (
            <>
              {' '}
              The log has it under <code className="font-mono">{error.digest}</code>.
            </>
          )}
        </p>
      </Notice>
    </div>
  )
}
