import { connectedEngine } from '@/db/engine'
import { lacking } from '@/db/jobs'
import { listHref } from '@/lib/job/links'
import { attention, withView } from '@/lib/job/views'

/** Where a visit begins that asks for nothing in particular: a link like any other. */
export async function defaultHref(): Promise<string> {
  // With the database away every order will do.
  const lacks = await connectedEngine().then(lacking, () => [])
  return listHref(withView({}, attention, lacks))
}
