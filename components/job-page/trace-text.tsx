'use client'

import clsx from 'clsx'
import { lazy, type ReactNode, Suspense } from 'react'
import { ScrollArea } from '@/components/ui/scroll-area'

/** Takes traces apart: script that most visits do not need. */
const FoldedTrace = lazy(async () => ({
  default: (await import('./folded-trace')).FoldedTrace,
}))

/**
 * `children`: the trace as the server has folded it, which is shown until somebody wants another look
 * at it. On a phone, where nobody wants to scroll sideways, lines are always wrapped.
 */
export function TraceText({
  text,
  wrap = false,
  asThrown = false,
  unfolded = false,
  children,
}: {
  text: string
  children?: ReactNode
  wrap?: boolean
  asThrown?: boolean
  unfolded?: boolean
}) {
  return (
    <ScrollArea label="Stack trace" className="rounded border border-line bg-raised px-3 py-2">
      <div
        className={clsx(
          'whitespace-pre font-mono text-xs leading-5 max-md:whitespace-pre-wrap max-md:break-words',
          wrap && 'whitespace-pre-wrap! break-words',
        )}
      >
        {children && !asThrown && !unfolded ? (
          children
        ) : (
          <Suspense fallback={children ?? text}>
            <FoldedTrace text={text} asThrown={asThrown} unfolded={unfolded} />
          </Suspense>
        )}
      </div>
    </ScrollArea>
  )
}
