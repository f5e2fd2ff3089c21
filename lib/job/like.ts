import type { FilterName } from './parameters'

/** The filters whose value is a pattern. */
export const isPattern = (name: FilterName): boolean =>
  name === 'exceptionMessageLike' || name === 'exceptionMessageNotLike'

/** The text as a pattern of `like` has it, in which some characters stand for others. */
export const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** A pattern of `like` that finds the text wherever it stands. */
export const containing = (text: string): string => `%${escaped(text)}%`

/** The text that a pattern finds wherever it stands; undefined for any other pattern. */
export function contained(pattern: string): string | undefined {
  const [, middle] = /^%((?:[^%_\\]|\\.)*)%$/s.exec(pattern) ?? []
  return middle?.replace(/\\(.)/gs, '$1')
}
