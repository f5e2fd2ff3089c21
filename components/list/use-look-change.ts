import { useState } from 'react'
import { showLook, useLook } from '@/components/list/table/use-look'
import { keepPreference, keptPreference } from '@/components/ui/preference'
import {
  type Look,
  lookCookie,
  lookOf,
  lookText,
  readLook,
  withoutLook,
} from '@/lib/job/chosen-look'
import { listHref } from '@/lib/job/links'
import { openList } from '@/lib/job/open-list'
import type { JobQuery } from '@/lib/job/query'

/**
 * How the table of a list looks now, and how to change that for this browser. A link that brings a look
 * of its own loses it with the change, or else nothing would be seen to happen.
 */
export function useLookChange(query: JobQuery) {
  const [kept] = useState(() => readLook(keptPreference(lookCookie)))
  const look = useLook(query, kept)
  const inLink = Object.keys(lookOf(query)).length > 0

  function change(next: Look) {
    showLook(next)
    keepPreference(lookCookie, lookText(next))
    if (inLink) openList(listHref(withoutLook(query)))
  }
  return { look, inLink, change }
}
