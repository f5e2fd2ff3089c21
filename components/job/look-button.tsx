'use client'

import { Columns3 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { JobQuery } from '@/lib/job/query'

const load = () => import('./look-dialog')
const LookDialog = lazy(() => load().then((module) => ({ default: module.LookDialog })))

/** The way to other columns and another density. */
export function LookButton({ query }: { query: JobQuery }) {
  const [anchor, setAnchor] = useState<Element>()
  return (
    <>
      <Button
        variant="quiet"
        data-command="columns"
        aria-haspopup="dialog"
        className="mr-3"
        onPointerEnter={load}
        onFocus={load}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <Columns3 size={14} aria-hidden /> Columns
      </Button>
      <Suspense>
        {anchor && (
          <LookDialog query={query} anchor={anchor} onClose={() => setAnchor(undefined)} />
        )}
      </Suspense>
    </>
  )
}
