import type { Ignored, Problem } from '@/lib/query/codec'
import { firstPage, without } from './moves'
import type { ParameterName } from './parameters'
import { type JobQuery, jobQuery } from './query'

/** A name and a value of a query string, percent-decoded. */
export type Entry = readonly [string, string]

/** What a list's address says: the query, and what could not be understood of it. */
export interface JobView {
  query: JobQuery
  problems: Problem[]
  ignored: Ignored[]
  /** Values that could not be read. They stay in every link until somebody removes them. */
  faulty: Entry[]
}

export function readView(entries: Iterable<Entry>): JobView {
  const given = [...entries]
  const { query, problems, ignored } = jobQuery.read(given)
  const wrong = new Set(problems.flatMap(({ names }) => names))
  const unread = given.filter(([name]) => wrong.has(name) && !(name in query))
  const firsts = unread.filter(([name], at) => unread.findIndex(([other]) => other === name) === at)
  return { query, problems, ignored, faulty: firsts }
}

/** Each parameter's value in its canonical spelling. */
export const textsOf = (query: JobQuery): ReadonlyMap<string, string> =>
  new Map(new URLSearchParams(jobQuery.write(query)))

/** The canonical query string, and behind it what could not be read and was not set anew. */
export function searchOf(query: JobQuery, faulty: readonly Entry[] = []): string {
  const kept = faulty.filter(([name]) => !(name in query))
  return [jobQuery.write(query), String(new URLSearchParams(kept.map(([...entry]) => entry)))]
    .filter(Boolean)
    .join('&')
}

/** The view with this text as the value of a parameter, whatever comes of reading it. */
export function viewWith({ query, faulty }: JobView, name: ParameterName, text: string): JobView {
  const others = [...textsOf(without(firstPage(query), [name])), ...faulty]
  return readView([...others.filter(([other]) => other !== name), [name, text]])
}

/** The view without these parameters, readable or not, from its first page. */
export function viewWithout(
  { query, faulty }: Pick<JobView, 'query' | 'faulty'>,
  names: readonly string[],
): Pick<JobView, 'query' | 'faulty'> {
  const known = names.filter((name): name is ParameterName => jobQuery.isName(name))
  return {
    query: without(firstPage(query), known),
    faulty: faulty.filter(([name]) => !names.includes(name)),
  }
}
