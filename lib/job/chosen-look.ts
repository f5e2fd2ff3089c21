import { without } from './moves'
import { lookNames } from './parameters'
import { type JobQuery, jobQuery } from './query'

/** How somebody wants the table to look; what is left out is as usual. */
export type Look = Pick<JobQuery, (typeof lookNames)[number]>

export const lookCookie = 'look'

export const lookOf = ({ columns, density }: JobQuery): Look => ({
  ...(columns && { columns }),
  ...(density && { density }),
})

/** Kept as it would stand in a link. */
export const lookText = (look: Look): string => jobQuery.write(lookOf(look))

export const readLook = (text = ''): Look => lookOf(jobQuery.read(new URLSearchParams(text)).query)

/** In a link only for who wants everybody to see it so. */
export const withLook = (query: JobQuery, look: Look): JobQuery => ({
  ...withoutLook(query),
  ...lookOf(look),
})

export const withoutLook = (query: JobQuery): JobQuery => without(query, lookNames)
