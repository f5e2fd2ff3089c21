'use client'

import { createContext, type ReactNode, use } from 'react'
import type { SortKey } from '@/lib/job/parameters'

interface EngineFacts {
  /** The orders that this engine, being older, has no column for. */
  lacks: readonly SortKey[]
  /** Base address of the engine's own REST API, where it is configured. */
  restUrl: string | undefined
}

const Facts = createContext<EngineFacts>({ lacks: [], restUrl: undefined })

/** What the pages need to know of the engine that they look at. */
export function EngineFrame({ children, ...facts }: EngineFacts & { children: ReactNode }) {
  return <Facts value={facts}>{children}</Facts>
}

export const useLacks = (): readonly SortKey[] => use(Facts).lacks
export const useEngineRestUrl = (): string | undefined => use(Facts).restUrl
