import { cannotSet, type Described, is, notSet, type Parameter, wrongProperty } from './kind'
import { javaSplit } from './texts'

/** Some of a fixed list of words, comma separated, written in the order of that list. */
export const choices = <const W extends string>(
  row: Described & { words: readonly W[] },
): Parameter<W[], 'choices'> & { words: readonly W[] } => {
  const expects = `one or more of ${row.words.join(', ')}, separated by commas`
  const known = (given: readonly unknown[]): W[] | undefined =>
    given.every((one) => row.words.some((word) => word === one))
      ? row.words.filter((word) => given.includes(word))
      : undefined
  return {
    ...row,
    kind: 'choices',
    expects,
    read(text) {
      const pieces = javaSplit(text, ',')
      const words = known(pieces)
      if (words === undefined) return cannotSet('')
      return words.length === 0 ? notSet() : is(words)
    },
    readJson(json) {
      if (json === null) return notSet()
      const words = Array.isArray(json) ? known(json) : undefined
      if (words === undefined) return wrongProperty(`an array of ${row.words.join(', ')}`)
      return words.length === 0 ? notSet() : is(words)
    },
    write: (words) => words.join(','),
    schema: { type: 'array', items: { type: 'string', enum: row.words } },
  }
}
