import { Identifier } from './identifier'

/** An id of something else than the job. */
export function IdCell({ id, what }: { id: string | null; what: string }) {
  return id === null ? null : <Identifier id={id} what={what} />
}
