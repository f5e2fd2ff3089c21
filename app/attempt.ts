import { connectedEngine, type Engine } from '@/db/engine'
import { log } from '@/lib/http/log'
import { describeFailure, expectedFailure, type Failure } from '@/lib/problem'

/** What a page got from the database, or why not: in words for the reader, and in the log. */
export async function attempt<T>(
  path: string,
  ask: (engine: Engine) => Promise<T>,
): Promise<{ value: T } | { failure: Failure }> {
  try {
    return { value: await ask(await connectedEngine()) }
  } catch (error) {
    const requestId = crypto.randomUUID()
    const record = { requestId, path, err: error }
    if (expectedFailure(error)) log.warn(record, 'a page without its data')
    else log.error(record, 'unexpected error')
    return { failure: describeFailure(error, requestId) }
  }
}
