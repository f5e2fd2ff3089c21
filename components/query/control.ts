/**
 * A control edits a value as it stands in the query string, so that every kind has one contract, and
 * a value that nobody could read can still be mended.
 */
export interface ControlProps {
  /** Of the element that the label points at. */
  id: string
  text: string
  onText: (text: string) => void
  /** Of the element that explains it or says what is wrong. */
  describedBy: string
  invalid: boolean
  /** What a choice offers. */
  words?: readonly string[]
  /** What a word means to a reader; the word itself unless given. */
  shownWord?: (word: string) => string
}

/** How the parameters of `lib/query` are read and written. */
export type Kind =
  | 'text'
  | 'pattern'
  | 'texts'
  | 'flag'
  | 'long'
  | 'position'
  | 'bounds'
  | 'choice'
  | 'choices'
