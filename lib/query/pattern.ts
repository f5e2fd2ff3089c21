import type { Described, Parameter } from './kind'
import { text } from './text'

/** A pattern of SQL's LIKE: `%` stands for any text, `_` for one character, `\` takes them as they are. */
export const pattern = (row: Described): Parameter<string, 'pattern'> => ({
  ...text(row),
  kind: 'pattern',
})

/** The text as a pattern has it that finds just this. */
export const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** A pattern that finds the text wherever it stands. */
export const containing = (text: string): string => `%${escaped(text)}%`

/** What somebody typed: a word without wildcards is looked for wherever it stands. */
export const typedPattern = (typed: string): string =>
  /[%_]/.test(typed) ? typed : containing(typed)

/** For reading: a pattern that only looks for a text is that text. */
export function spoken(pattern: string): string {
  const [, middle] = /^%((?:[^%_\\]|\\.)+)%$/s.exec(pattern) ?? []
  return middle?.replace(/\\(.)/gs, '$1') ?? pattern
}
