import { type Parameter, type Phase, phases, type Reading, type ValueOf } from './kind'

// biome-ignore lint/suspicious/noExplicitAny: a table holds parameters of every value type, and a parameter is invariant in it
export type Parameters = Record<string, Parameter<any>>
export type QueryOf<P extends Parameters> = { [N in keyof P]?: ValueOf<P[N]> }

/** A constraint between two parameters, as data: it drives the error and the controls alike. */
export type Rule<N extends string, Q> =
  | { type: 'excludes'; names: readonly [N, N]; message: string }
  | { type: 'together'; names: readonly [N, N]; message: string }
  | { type: 'accords'; names: readonly [N, N]; message: string; holds: (query: Q) => boolean }

/** Something wrong that we can name. `names` has two entries where a rule between two is broken. */
export interface Problem {
  names: readonly string[]
  value: string
  message: string
  /** What is allowed instead; a broken rule says it in its message. */
  expects?: string
  phase: Phase
}

/** What the query string holds that we do not look at, as the engine does not. */
export interface Ignored {
  name: string
  value: string
  why: 'unknown' | 'repeated'
}

export interface ReadResult<Q> {
  query: Q
  /** In the order in which the engine would report them: the first is its answer. */
  problems: Problem[]
  ignored: Ignored[]
}

const rulePhase: Record<Rule<string, unknown>['type'], Phase> = {
  excludes: 'combine',
  together: 'pair',
  accords: 'pair',
}

/** `set`: the names that are present, readable or not. */
function isBroken<N extends string, Q>(rule: Rule<N, Q>, set: ReadonlySet<string>, query: Q) {
  const [a, b] = rule.names
  if (rule.type === 'excludes') return set.has(a) && set.has(b)
  return rule.type === 'together' ? set.has(a) !== set.has(b) : !rule.holds(query)
}

/** JSON.stringify refuses a bigint, which is how an integer arrives. */
const showJson = (json: unknown) =>
  JSON.stringify(json, (_, value) => (typeof value === 'bigint' ? Number(value) : value)) ?? ''

/** Readable where a query string allows it; all that chat programs take for the end of a link is escaped. */
const encode = (text: string) =>
  encodeURIComponent(text)
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%(3A|2C|2F|40)/g, (readable) => decodeURIComponent(readable))

/** Reading never throws and collects everything; writing is canonical. */
export function codec<const P extends Parameters>(
  parameters: P,
  rules: readonly Rule<keyof P & string, QueryOf<P>>[],
) {
  type Name = keyof P & string
  const names = Object.keys(parameters) as Name[]

  const isName = (name: string): name is Name => Object.hasOwn(parameters, name)

  const brokenRules = (set: ReadonlySet<string>, query: QueryOf<P>): Problem[] =>
    rules
      .filter((rule) => isBroken(rule, set, query))
      .map(({ type, names, message }) => ({ names, value: '', message, phase: rulePhase[type] }))

  function collect<V>(
    given: ReadonlyMap<string, V>,
    readOne: (parameter: P[Name], value: V) => Reading<ValueOf<P[Name]>>,
    show: (value: V) => string,
  ): Pick<ReadResult<QueryOf<P>>, 'query' | 'problems'> {
    const values: Record<string, unknown> = {}
    const problems: Problem[] = []
    const present = new Set<string>()
    for (const [name, raw] of given) {
      if (!isName(name)) continue
      const parameter = parameters[name] as P[Name]
      const reading = readOne(parameter, raw)
      if ('fault' in reading) {
        const { message, phase } = reading.fault
        const value = show(raw)
        const { expects } = parameter
        problems.push({ names: [name], value, message: message(name, value), expects, phase })
        present.add(name)
      } else if (reading.value !== undefined) {
        values[name] = reading.value
        present.add(name)
      }
    }
    // Each value was read by the parameter of its name, so the record has the query's type.
    const query = values as QueryOf<P>
    problems.push(...brokenRules(present, query))
    const rank = ({ names: [name = ''], phase }: Problem) =>
      phases.indexOf(phase) * names.length + names.indexOf(name as Name)
    return { query, problems: problems.sort((a, b) => rank(a) - rank(b)) }
  }

  return {
    parameters,
    names,
    isName,

    /** From the entries of a query string. Of a repeated name the first value counts, as for the engine. */
    read(entries: Iterable<readonly [string, string]>): ReadResult<QueryOf<P>> {
      const given = new Map<string, string>()
      const ignored: Ignored[] = []
      for (const [name, value] of entries) {
        if (!isName(name)) ignored.push({ name, value, why: 'unknown' })
        else if (given.has(name)) ignored.push({ name, value, why: 'repeated' })
        else given.set(name, value)
      }
      return { ...collect(given, (parameter, text) => parameter.read(text), String), ignored }
    },

    /** From the properties of a JSON body. */
    readJson(body: Record<string, unknown>): ReadResult<QueryOf<P>> {
      const given = new Map(Object.entries(body))
      const unknown = [...given].filter(([name]) => !isName(name))
      return {
        ...collect(given, (parameter, json) => parameter.readJson(json), showJson),
        ignored: unknown.map(([name, json]) => ({ name, value: showJson(json), why: 'unknown' })),
      }
    },

    /** The canonical query string: table order, defaults left out. */
    write(query: QueryOf<P>): string {
      return names
        .filter((name) => query[name] !== undefined)
        .map((name) => `${name}=${encode(parameters[name]?.write(query[name]) ?? '')}`)
        .join('&')
    },
  }
}
