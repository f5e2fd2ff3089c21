/** An answer that is not what was asked for, in the words of the server's error envelope. */
export class HttpFailure extends Error {
  constructor(
    /** 0 where nothing answered at all. */
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** The database or the server is away for now: asking again later makes sense. */
export const mayRecover = ({ status }: { status: number }): boolean =>
  status === 0 || status === 503

export async function messageOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined)
  const message = typeof body === 'object' && body !== null && 'message' in body && body.message
  return typeof message === 'string' ? message : `The server answered ${response.status}.`
}

async function answerOf(path: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(path, { signal: signal ?? null })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new HttpFailure(0, 'The server does not answer.')
  }
}

/** @throws HttpFailure */
export async function getText(path: string, signal?: AbortSignal): Promise<string> {
  const response = await answerOf(path, signal)
  if (!response.ok) throw new HttpFailure(response.status, await messageOf(response))
  return response.text()
}

/**
 * JSON from our own server. `T` is what the route serialises; both sides are built from one commit,
 * and 64-bit integers are strings in it, so nothing is lost in parsing.
 * @throws HttpFailure
 */
export const getJson = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
  JSON.parse(await getText(path, signal))

/**
 * The same for what may come later, sent in a task of its own: to send a request takes a browser
 * milliseconds, and several at once, while a page wakes up, would make it deaf for so long.
 */
export async function getJsonLater<T>(path: string, signal?: AbortSignal): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve))
  return getJson(path, signal)
}
