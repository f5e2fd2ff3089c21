/**
 * A kind is how a value is read, written and described. A parameter is a row of plain data
 * (label, group) with the functions of its kind; the kinds know nothing of jobs.
 *
 * Readings follow the engine's converters (StringConverter, BooleanConverter, …), whose quirks
 * scripts rely on; where we are stricter or more generous, docs/decisions.md says so.
 */

/** What stands in the row of a parameter, whatever its kind. */
export interface Described {
  label: string
  group: string
  /** Ours, not the engine's. */
  extension?: true
}

/**
 * When the engine notices a fault. It reports the first of the earliest phase: paging is bound
 * before anything else, every value is converted before any is applied, and the sort pair is
 * looked at last.
 */
export const phases = ['bind', 'convert', 'combine', 'apply', 'pair'] as const
export type Phase = (typeof phases)[number]

/** Why a value can't be used, without the parameter's name: the codec adds it. */
export interface Fault {
  message: (name: string, shown: string) => string
  phase: Phase
}

/** `value: undefined` means "not set": the engine has spellings for that in every kind. */
export type Reading<V> = { value: V | undefined } | { fault: Fault }

export interface Parameter<V = unknown, K extends string = string> extends Described {
  kind: K
  /** What is allowed in the query string, to finish a sentence that begins with "expected". */
  expects: string
  /** From the query string, already percent-decoded. */
  read: (text: string) => Reading<V>
  /** From a JSON body. Integers arrive as bigint, so that no digit is lost. */
  readJson: (json: unknown) => Reading<V>
  /** The one canonical spelling in the query string, not yet percent-encoded. */
  write: (value: V) => string
  /** JSON Schema of the query-string form, for the OpenAPI document. */
  schema: Record<string, unknown>
}

export type ValueOf<P> = P extends Parameter<infer V> ? V : never

const unset = { value: undefined }
export const notSet = (): Reading<never> => unset
export const is = <V>(value: V): Reading<V> => ({ value })

/** The engine's wording for a query-string value that it can't convert. */
export const cannotSet = (why: string, phase: Phase = 'convert'): { fault: Fault } => ({
  fault: {
    phase,
    message: (name, shown) =>
      `Cannot set query parameter '${name}' to value '${shown}'${why && `: ${why}`}`,
  },
})

/** Our wording for a JSON property; the engine answers these with an empty message. */
export const wrongProperty = (expected: string): { fault: Fault } => ({
  fault: {
    phase: 'convert',
    message: (name, shown) =>
      `Cannot set property '${name}' to value ${shown}: expected ${expected}`,
  },
})

export const cannotConvert = (text: string, javaType: string, phase?: Phase) =>
  cannotSet(`Cannot convert value ${text} to java type ${javaType}`, phase)

/** Postgres stores no NUL in text; the engine answers it with a server error. */
export const hasNul = (text: string): boolean => text.includes('\0')
export const nulFault = cannotSet('it must not contain a NUL character')
