import { cannotConvert, type Described, is, notSet, type Parameter, wrongProperty } from './kind'

const spellings: Record<string, true | undefined> = {
  true: true,
  '"true"': true,
  '"True"': true,
  '"TRUE"': true,
  false: undefined,
  '"false"': undefined,
  '"False"': undefined,
  '"FALSE"': undefined,
  null: undefined,
  '""': undefined,
}

/**
 * The engine parses the text as JSON and stops after the first token, so `true,x` is true. A bare
 * number must be followed by white space or nothing.
 */
const firstToken =
  /^[ \t\r\n]*(?:(true|false|null)(?![\w$])|("[A-Za-z]*")|(-?(?:0|[1-9]\d*))(?=[ \t\r\n]|$))/

function truth(
  token: string,
  integer: string | undefined,
): { value: true | undefined } | undefined {
  if (integer !== undefined) return { value: /[1-9]/.test(integer) ? true : undefined }
  return Object.hasOwn(spellings, token) ? { value: spellings[token] } : undefined
}

/** Only true narrows: for the engine `false` is the same as leaving the parameter out. */
export const flag = (row: Described): Parameter<true, 'flag'> => ({
  ...row,
  kind: 'flag',
  expects: 'true, or no such parameter',
  read(text) {
    const match = firstToken.exec(text)
    const known = match && truth(match[1] ?? match[2] ?? '', match[3])
    return known ?? cannotConvert(text, 'java.lang.Boolean')
  },
  readJson(json) {
    if (json === null || json === false || json === 0n) return notSet()
    if (json === true || typeof json === 'bigint') return is(true)
    const known = typeof json === 'string' ? truth(`"${json.trim()}"`, undefined) : undefined
    return known ?? wrongProperty('true or false')
  },
  write: () => 'true',
  schema: { type: 'boolean' },
})
