import { engineQuery } from './engine-query'
import { without } from './moves'
import { lookNames } from './parameters'
import { type JobQuery, jobQuery } from './query'

/**
 * The same question to the engine itself, at its base address or else as a path; undefined where the
 * engine would ignore or refuse a part of it and answer something else.
 */
export function engineListHref(query: JobQuery, base = '/engine-rest'): string | undefined {
  const search = jobQuery.write(without(query, lookNames))
  const { problems, ignored } = engineQuery.read(new URLSearchParams(search))
  if (problems.length + ignored.length > 0) return undefined
  const address = `${base.replace(/\/+$/, '')}/job`
  return search === '' ? address : `${address}?${search}`
}
