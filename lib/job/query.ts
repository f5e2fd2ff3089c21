import { codec, type QueryOf, type Rule } from '@/lib/query/codec'
import { belongsTo } from './cursor'
import { type ParameterName, parameters, type SortKey, type SortOrder } from './parameters'

const excludes = <A extends ParameterName, B extends ParameterName>(a: A, b: B) =>
  ({
    type: 'excludes',
    names: [a, b],
    message: `Parameter ${a} cannot be used together with parameter ${b}.`,
  }) as const

type Values = QueryOf<typeof parameters>

/** A place in another order than the query's has no rows before or behind it. */
const accordsWithOrder = (place: 'after' | 'before') =>
  ({
    type: 'accords',
    names: [place, 'sortBy'],
    message: `Parameter ${place} names a place in a list of another order than this one.`,
    holds: ({ [place]: cursor, sortBy }: Values) => !cursor || belongsTo(cursor, sortBy),
  }) as const

/** The constraints between parameters, with the engine's messages. */
export const rules = [
  excludes('timers', 'messages'),
  excludes('after', 'before'),
  excludes('after', 'firstResult'),
  excludes('before', 'firstResult'),
  accordsWithOrder('after'),
  accordsWithOrder('before'),
  {
    type: 'together',
    names: ['sortBy', 'sortOrder'],
    message: 'Only a single sorting parameter specified. sortBy and sortOrder required',
  },
] as const satisfies readonly Rule<ParameterName, Values>[]

export interface Sort {
  sortBy: SortKey
  sortOrder: SortOrder
}

/** `furtherOrder`: a JSON body can ask for an order by several keys, a query string by one. */
export type JobQuery = Values & { furtherOrder?: Sort[] }

export const jobQuery = codec(parameters, rules)

export type JobCodec = typeof jobQuery
