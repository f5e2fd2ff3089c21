import { codec, type QueryOf, type Rule } from '@/lib/query/codec'
import { type ParameterName, parameters } from './parameters'

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

export type JobQuery = QueryOf<typeof parameters>

export const jobQuery = codec(parameters, rules)
