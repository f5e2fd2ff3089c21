'use client'

import { createContext, type ReactNode, use } from 'react'
import type { SortKey } from '@/lib/job/parameters'

const Lacks = createContext<readonly SortKey[]>([])

/** `lacks`: the orders that this engine, being older, has no column for. */
export function EngineFrame({
  lacks,
  children,
}: {
  lacks: readonly SortKey[]
  children: ReactNode
}) {
  return <Lacks value={lacks}>{children}</Lacks>
}

export const useLacks = (): readonly SortKey[] => use(Lacks)
