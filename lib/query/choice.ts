import { cannotSet, type Described, is, type Parameter, wrongProperty } from './kind'

/** One of a fixed list of words, matched letter by letter. */
export const choice = <const W extends string>(
  row: Described & { words: readonly W[] },
): Parameter<W, 'choice'> & { words: readonly W[] } => {
  const expects = `one of ${row.words.join(', ')}`
  const known = (text: unknown): W | undefined => row.words.find((word) => word === text)
  return {
    ...row,
    kind: 'choice',
    expects,
    read(text) {
      const word = known(text)
      return word === undefined ? cannotSet('') : is(word)
    },
    readJson(json) {
      const word = known(json)
      return word === undefined ? wrongProperty(expects) : is(word)
    },
    write: (word) => word,
    schema: { type: 'string', enum: row.words },
  }
}
