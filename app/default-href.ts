import { connectedEngine } from '@/db/engine'
import { lacking } from '@/db/jobs'
import { listHref } from '@/lib/job/links'
import type { SortKey } from '@/lib/job/parameters'
import type { JobQuery } from '@/lib/job/query'
import { attention, withView } from '@/lib/job/views'

/** Where a visit begins that asks for nothing in particular, with an engine that lacks these orders. */
export const defaultView = (lacks: readonly SortKey[]): JobQuery => withView({}, attention, lacks)

export async function defaultQuery(): Promise<JobQuery> {
  // With the database away every order will do.
  return defaultView(await connectedEngine().then(lacking, () => []))
}

/** A link like any other. */
export const defaultHref = async (): Promise<string> => listHref(await defaultQuery())
