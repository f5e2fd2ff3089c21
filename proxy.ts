import { type NextRequest, NextResponse } from 'next/server'
import { attempt } from '@/app/attempt'
import { jobExists } from '@/db/jobs'
import { jobIdOf } from '@/lib/job/links'
import { hasNul } from '@/lib/query/kind'

export const config = { matcher: '/job/:id' }

/**
 * The status of a job's page, which a page itself can't set: `notFound()` gives 404, but Next renders
 * its content in the browser only, and what is left of a job that is gone should be readable without
 * scripts. A database that does not answer says nothing about the job; the page tells of it.
 */
export async function proxy({ nextUrl: { pathname } }: NextRequest) {
  const id = jobIdOf(pathname.slice('/job/'.length))
  const found = await attempt(
    pathname,
    async (engine) => !hasNul(id) && (await jobExists(engine, id)),
  )
  return NextResponse.next('value' in found && !found.value ? { status: 404 } : {})
}
