import { queryOptions } from '@tanstack/react-query'
import { getJson, getJsonLater, getText } from '@/lib/http/get-json'
import type { Instant, JobCount, JobFate, JobPage } from './job'
import { apiCountHref, apiJobHref, attemptStacktraceHref, placeHref, stacktraceHref } from './links'
import { uncut, without } from './moves'
import type { Neighbours } from './neighbours'
import { paged } from './page-size'
import { pagingNames } from './parameters'
import { type JobQuery, jobQuery } from './query'
import type { JobStateCounts } from './state-counts'
import type { Finding, Suggestable, Suggestion } from './suggestion'
import { withoutState } from './views'

/** What the browser asks the server for. The canonical query string is the request and the key. */

const key = ['job'] as const
export const everythingOfJobs = { queryKey: key }

export function jobListOptions(query: JobQuery) {
  const canonical = jobQuery.write(paged(query))
  return queryOptions({
    queryKey: [...key, 'list', canonical],
    queryFn: ({ signal }) => getJson<JobPage>(`/api/view/job?${canonical}`, signal),
  })
}

export function jobCountOptions(query: JobQuery) {
  const canonical = jobQuery.write(uncut(query))
  return queryOptions({
    queryKey: [...key, 'count', canonical],
    queryFn: ({ signal }) => getJsonLater<JobCount>(`/api/view/job/count?${canonical}`, signal),
  })
}

/** To the end of the list, however long that takes: only for who asks for it. */
export function wholeCountOptions(query: JobQuery) {
  const canonical = jobQuery.write(uncut(query))
  return queryOptions({
    queryKey: [...key, 'whole count', canonical],
    queryFn: ({ signal }) => getJson<{ count: number }>(apiCountHref(canonical), signal),
    enabled: false,
    retry: false,
  })
}

export function jobFatesOptions(query: JobQuery, ids: string[], asOf: Instant) {
  const canonical = jobQuery.write(uncut(query))
  const search = new URLSearchParams(ids.map((id) => ['id', id]))
  return queryOptions({
    queryKey: [...key, 'fates', canonical, asOf, ids],
    queryFn: ({ signal }) =>
      getJson<JobFate[]>(`/api/view/job/fates?${search}&${canonical}`, signal),
    retry: false,
  })
}

export function jobStatesOptions(query: JobQuery) {
  const canonical = jobQuery.write(withoutState(uncut(query)))
  return queryOptions({
    queryKey: [...key, 'states', canonical],
    queryFn: ({ signal }) =>
      getJsonLater<JobStateCounts>(`/api/view/job/states?${canonical}`, signal),
    retry: false,
  })
}

export function suggestionsOptions(name: Suggestable, typed: string, query: JobQuery) {
  const search = new URLSearchParams({ typed })
  const canonical = jobQuery.write(uncut(query))
  return queryOptions({
    queryKey: ['suggestions', name, typed, canonical],
    queryFn: ({ signal }) =>
      getJson<Suggestion[]>(`/api/view/suggestions/${name}?${search}&${canonical}`, signal),
    retry: false,
  })
}

export const meaningsOptions = (text: string) =>
  queryOptions({
    queryKey: ['meanings', text],
    queryFn: ({ signal }) =>
      getJson<Finding[]>(`/api/view/meanings?${new URLSearchParams({ text })}`, signal),
    retry: false,
  })

export const stacktraceOptions = (id: string) =>
  queryOptions({
    queryKey: [...key, 'stacktrace', id],
    queryFn: ({ signal }) => getText(stacktraceHref(id), signal),
  })

/** Of one entry of the job log, which nobody writes to again. */
export const attemptStacktraceOptions = (entryId: string) =>
  queryOptions({
    queryKey: [...key, 'attempt', entryId],
    queryFn: ({ signal }) => getText(attemptStacktraceHref(entryId), signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The job as the engine's API gives it: its text, because JavaScript would round its numbers. */
export const jobTextOptions = (id: string) =>
  queryOptions({
    queryKey: [...key, 'text', id],
    queryFn: ({ signal }) => getText(apiJobHref(id), signal),
  })

/** A list as a whole, whichever of its pages was open. */
const wholeList = (list: JobQuery) => jobQuery.write(without(list, pagingNames))

export const neighboursOptions = (id: string, list: JobQuery) =>
  queryOptions({
    queryKey: [...key, 'neighbours', id, wholeList(list)],
    queryFn: ({ signal }) =>
      getJsonLater<Neighbours>(placeHref(id, 'neighbours', wholeList(list)), signal),
  })

export const countBeforeOptions = (id: string, list: JobQuery) =>
  queryOptions({
    queryKey: [...key, 'before', id, wholeList(list)],
    queryFn: ({ signal }) =>
      getJsonLater<JobCount>(placeHref(id, 'before', wholeList(list)), signal),
  })
