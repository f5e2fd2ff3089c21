/**
 * The text format of COPY, with an empty value that no text can be mistaken for: a backspace that
 * stands alone is none of a text, which would be escaped.
 */
export const copyFormat = String.raw`(format text, null E'\b')`

const empty = '\b'

const letters: Record<string, string> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

const unescaped = (text: string): string =>
  text.replace(/\\(.)/g, (_, letter: string) => letters[letter] ?? letter)

function valuesOf(line: string): (string | null)[] {
  const values: (string | null)[] = line.split('\t')
  const escapes = line.includes('\\')
  for (const [n, value] of values.entries())
    if (value === empty) values[n] = null
    else if (escapes && value) values[n] = unescaped(value)
  return values
}

/** Rows of whole lines. */
export const rowsOf = (lines: string): (string | null)[][] =>
  lines.split('\n').slice(0, -1).map(valuesOf)
