import { without } from './moves'
import { lookNames } from './parameters'
import { type JobQuery, jobQuery } from './query'
import { type Entry, searchOf } from './view'

const withSearch = (path: string, search: string) => (search === '' ? path : `${path}?${search}`)

/** Said in full, because the bare address leads to the jobs that need attention. */
const allById = jobQuery.write({ sortBy: 'jobId', sortOrder: 'asc' })

export const listHref = (query: JobQuery, faulty: readonly Entry[] = []): string =>
  `/job?${searchOf(query, faulty) || allById}`

/** `list`: the canonical query string of the list that the reader comes from, to lead back to it. */
export const jobHref = (id: string, list = ''): string =>
  withSearch(`/job/${encodeURIComponent(id)}`, list && `list=${encodeURIComponent(list)}`)

/** The list that a job's page was opened from; what can't be read of it is left out of the way back. */
export const listOf = (list: string | null | undefined): JobQuery =>
  jobQuery.read(new URLSearchParams(list ?? '')).query

/** Next hands the segments of a path on as they stand in the address. */
export function jobIdOf(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** The job whose page a path leads to. */
export function jobIdIn(path: string): string | undefined {
  const [, segment] = /^\/job\/(.+)/.exec(path) ?? []
  return segment && jobIdOf(segment)
}

/** The same question to the API. */
export const apiListHref = (query: JobQuery): string =>
  withSearch('/api/job', searchOf(without(query, lookNames)))

/** How many jobs the API's list of a canonical query string has. */
export const apiCountHref = (canonical: string): string => withSearch('/api/job/count', canonical)

export const apiJobHref = (id: string): string => `/api/job/${encodeURIComponent(id)}`

export const stacktraceHref = (id: string): string => `${apiJobHref(id)}/stacktrace`

/** The stack trace of one entry of the job log. */
export const attemptStacktraceHref = (entryId: string): string =>
  `/api/view/job/log/${encodeURIComponent(entryId)}/stacktrace`

/** What the page asks about a job's place in a list, whose canonical query string follows. */
export const placeHref = (id: string, what: 'neighbours' | 'before', list: string): string =>
  withSearch(`/api/view/job/${encodeURIComponent(id)}/${what}`, list)
