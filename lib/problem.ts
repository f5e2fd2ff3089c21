/** The engine's error envelope, and which failures become which answer. */

export interface Failure {
  status: number
  /** Simple name of the Java class that the engine, or JAX-RS under it, would name. */
  type: string
  message: string
  /** An engine exception has a number, 0 unless a built-in code applies; all others null. */
  code: number | null
  /** Seconds after which a retry makes sense. */
  retryAfter?: number
}

const failure =
  (status: number, type: string, code: number | null = null) =>
  (message: string): Failure => ({ status, type, message, code })

export const invalidRequest = failure(400, 'InvalidRequestException')
/** What the engine's own query objects throw, below the REST layer. */
export const notValid = failure(400, 'NotValidException', 0)
export const badUserRequest = failure(400, 'BadUserRequestException', 0)
/** The engine's word for an id that is not there, too. */
export const absent = failure(404, 'InvalidRequestException')
export const unknownPath = failure(404, 'NotFoundException')
export const notAllowed = failure(405, 'NotAllowedException')
export const notAcceptable = failure(406, 'NotAcceptableException')
export const unsupportedMediaType = failure(415, 'NotSupportedException')
const unexpected = failure(500, 'InternalServerErrorException')
const unavailable = failure(503, 'ServiceUnavailableException')
const tooSlow = failure(504, 'QueryTimeoutException')

/** The envelope's text: what a client reads. */
export const envelope = ({ type, message, code }: Failure): string =>
  JSON.stringify({ type, message, code })

/** The database or the configuration can't be worked with. Its message may be shown to anyone. */
export class Unusable extends Error {}

/** The time budget was used up, and the message says by what. It may be shown to anyone. */
export class TooSlow extends Error {}

const outOfTime = (advice: string): Failure => ({
  ...tooSlow(`The database did not finish within the time budget and was stopped. ${advice}`),
  retryAfter: 30,
})

const away = (message: string): Failure => ({ ...unavailable(message), retryAfter: 5 })

const noAnswer = away('The database does not answer.')
const full = away('The database accepts no more connections at the moment.')
const denied = unavailable('The database refuses the user or the password of DATABASE_URL.')

/** SQLSTATE of a statement that its time budget, or an administrator, ended. */
const canceled = '57014'

/** SQLSTATE or system or driver code -> what to say. */
const known: Record<string, Failure> = {
  ECONNREFUSED: noAnswer,
  ECONNRESET: noAnswer,
  ENOTFOUND: noAnswer,
  EAI_AGAIN: noAnswer,
  EHOSTUNREACH: noAnswer,
  ENETUNREACH: noAnswer,
  ETIMEDOUT: noAnswer,
  EPIPE: noAnswer,
  CONNECT_TIMEOUT: noAnswer,
  CONNECTION_CLOSED: noAnswer,
  CONNECTION_ENDED: noAnswer,
  CONNECTION_DESTROYED: noAnswer,
  '57P01': noAnswer,
  '57P02': noAnswer,
  '57P03': away('The database is starting up or shutting down.'),
  '53300': full,
  '53400': full,
  '28000': denied,
  '28P01': denied,
  '3D000': unavailable('The server has no database of the name in DATABASE_URL.'),
  '42501': unavailable(
    "The database role may not read one of the engine's tables. The README lists the grants.",
  ),
  [canceled]: outOfTime('Ask for less, or again when it is less busy.'),
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

export const isTooSlow = (error: unknown): boolean => codeOf(error) === canceled

/** A failure that was to be expected and can be told; undefined for a surprise. */
export function expectedFailure(error: unknown): Failure | undefined {
  if (error instanceof Unusable) return unavailable(error.message)
  if (error instanceof TooSlow) return outOfTime(error.message)
  const code = codeOf(error)
  return typeof code === 'string' && Object.hasOwn(known, code) ? known[code] : undefined
}

/** What may be shown of any error: a surprise stays in the log, under its number. */
export const describeFailure = (error: unknown, requestId = ''): Failure =>
  expectedFailure(error) ??
  unexpected(`Something went wrong here${requestId && `; the log has it under ${requestId}`}.`)
