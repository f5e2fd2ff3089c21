import { choice } from '@/lib/query/choice'
import { codec } from '@/lib/query/codec'
import { engineSortKeys, parameters } from './parameters'
import { type JobCodec, rules } from './query'

/** What the engine itself knows: an extension is a name, or a word, that it ignores or refuses. */
const engineParameters = {
  ...Object.fromEntries(Object.entries(parameters).filter(([, { extension }]) => !extension)),
  sortBy: choice({ ...parameters.sortBy, words: engineSortKeys }),
}

/** Of fewer parameters, so whatever it reads is a query of the whole table, too. */
export const engineQuery: JobCodec = codec(engineParameters as typeof parameters, rules)
