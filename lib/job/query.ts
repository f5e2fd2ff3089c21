import { codec, type QueryOf, type Rule } from '@/lib/query/codec'
import { type ParameterName, parameters, type SortKey, type SortOrder } from './parameters'

/** The constraints between parameters, with the engine's messages. */
export const rules = [
  {
    type: 'excludes',
    names: ['timers', 'messages'],
    message: 'Parameter timers cannot be used together with parameter messages.',
  },
  {
    type: 'together',
    names: ['sortBy', 'sortOrder'],
    message: 'Only a single sorting parameter specified. sortBy and sortOrder required',
  },
] as const satisfies readonly Rule<ParameterName>[]

export interface Sort {
  sortBy: SortKey
  sortOrder: SortOrder
}

/** `furtherOrder`: a JSON body can ask for an order by several keys, a query string by one. */
export type JobQuery = QueryOf<typeof parameters> & { furtherOrder?: Sort[] }

export const jobQuery = codec(parameters, rules)
