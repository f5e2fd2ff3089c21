'use client'

import { createContext, type ReactNode, use, useState } from 'react'
import { keepPreference } from '@/components/ui/preference'
import { type Look, lookCookie, lookOf, lookText } from '@/lib/job/chosen-look'
import type { JobQuery } from '@/lib/job/query'

interface Chosen {
  look: Look
  choose: (look: Look) => void
}

const Chosen = createContext<Chosen>({ look: {}, choose: () => {} })

/** How the reader of this browser wants tables to look, as a cookie told the server. */
export function LookFrame({ chosen, children }: { chosen: Look; children: ReactNode }) {
  const [look, setLook] = useState(chosen)
  const choose = (next: Look) => {
    setLook(next)
    keepPreference(lookCookie, lookText(next))
  }
  return <Chosen value={{ look, choose }}>{children}</Chosen>
}

export const useChosenLook = (): Chosen => use(Chosen)

/** A link that says how it looks looks so to everybody. */
export const useLook = (query: JobQuery): Look => ({ ...use(Chosen).look, ...lookOf(query) })
