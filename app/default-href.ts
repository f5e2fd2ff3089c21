import { connectedEngine } from '@/db/engine'
import { lacking } from '@/db/jobs'
import { listHref } from '@/lib/job/links'
import type { JobQuery } from '@/lib/job/query'
import { attention, withView } from '@/lib/job/views'

/** Where a visit begins that asks for nothing in particular. */
export async function defaultQuery(): Promise<JobQuery> {
  // With the database away every order will do.
  const lacks = await connectedEngine().then(lacking, () => [])
  return withView({}, attention, lacks)
}

/** A link like any other. */
export const defaultHref = async (): Promise<string> => listHref(await defaultQuery())
