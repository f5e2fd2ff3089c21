import type { JobLogEntry } from './detail'

/** The error of an attempt, as it is news to somebody who has read the others. */
export type AttemptError =
  /** Nothing was thrown, or the log has no text of it. */
  | { kind: 'none' }
  | { kind: 'no message' }
  /** The one that the page shows as the job's own. */
  | { kind: 'shown' }
  /** That of the attempt before. */
  | { kind: 'same' }
  | { kind: 'new'; message: string }
  /** That of the attempt before but for the piece in the middle. */
  | { kind: 'changed'; start: string; piece: string; end: string }

export interface Attempt extends JobLogEntry {
  retriesLeft: number | null
  error: AttemptError
}

/** Two messages that share less than this part of the longer one are two errors. */
const alike = 0.6

/** Words, and single characters between them: what changed is shown in whole words. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+|[\s\S]/gu) ?? []

/** How many of the first words are the same. */
function shared(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, at) => word !== b[at])
  return differs < 0 ? a.length : differs
}

/** Splits `message` where it differs from `before`: the three pieces together are the message. */
function changeOf(message: string, before: string): AttemptError {
  const words = wordsOf(message)
  const old = wordsOf(before)
  const startsAlike = shared(words, old)
  const endsAlike = shared(words.slice(startsAlike).reverse(), old.slice(startsAlike).reverse())
  const start = words.slice(0, startsAlike).join('')
  const end = words.slice(words.length - endsAlike).join('')
  const longer = Math.max(message.length, before.length)
  return start.length + end.length < alike * longer
    ? { kind: 'new', message }
    : {
        kind: 'changed',
        start,
        piece: message.slice(start.length, message.length - end.length),
        end,
      }
}

/** `before`: the message of the failed attempt before it, if there was one. */
function errorOf(
  { state, exceptionMessage }: JobLogEntry,
  before: string | null | undefined,
  shown: string | null,
): AttemptError {
  if (state !== 'failed') return { kind: 'none' }
  if (exceptionMessage === null) return { kind: 'no message' }
  if (exceptionMessage === before) return { kind: 'same' }
  if (exceptionMessage === shown) return { kind: 'shown' }
  return before ? changeOf(exceptionMessage, before) : { kind: 'new', message: exceptionMessage }
}

/** The log has the retries before an attempt was counted; what matters is how many were left then. */
const retriesAfter = ({ state, retries }: JobLogEntry) =>
  retries === null || state !== 'failed' ? retries : Math.max(retries - 1, 0)

/** `entries`: newest first. `shown`: the message that the page shows beside them. */
export const attemptsOf = (entries: readonly JobLogEntry[], shown: string | null): Attempt[] =>
  entries.map((entry, at) => {
    const before = entries.slice(at + 1).find(({ state }) => state === 'failed')
    return {
      ...entry,
      retriesLeft: retriesAfter(entry),
      error: errorOf(entry, before?.exceptionMessage, shown),
    }
  })
