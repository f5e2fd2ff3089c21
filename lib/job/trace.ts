import { isLibraryFrame } from './library-frame'

/**
 * A Java stack trace, taken apart so that it can be read: exceptions, the application's own frames and
 * those of libraries. No line is lost or changed, however hostile the text is: the lines of all runs in
 * the order of the sections are the text.
 */

/** `thrown` says what was thrown, `own` where in the application, `library` on whose way. */
export interface Run {
  kind: 'thrown' | 'own' | 'library'
  lines: string[]
}

/** One exception of the chain with its frames; what it suppressed stands in it. */
export type Section = Run[]

const frame = /^\s+at \S/
const inCommon = /^\s+\.\.\. (\d+) (?:more|common frames omitted)\s*$/
const cause = /^Caused by: /
const suppressed = /^\s+(?:Suppressed|Caused by): |^\s*\[CIRCULAR REFERENCE/

const isFrame = (line: string) => frame.test(line) || inCommon.test(line)

/** `before`: the kind of the line above. The lines of a long message go on until its first frame. */
function kindOf(line: string, before: Run['kind'] | undefined): Run['kind'] {
  if (cause.test(line) || suppressed.test(line)) return 'thrown'
  if (inCommon.test(line)) return 'library'
  if (frame.test(line)) return isLibraryFrame(line.trim().slice('at '.length)) ? 'library' : 'own'
  if (before === undefined) return 'thrown'
  // A trace ends in an empty line, which is worth no fold of its own.
  return line.trim() === '' ? before : before === 'thrown' ? 'thrown' : 'own'
}

/** In the order of the text: what was thrown, then its cause, and so on. Undefined for what is no trace. */
export function parseTrace(text: string): Section[] | undefined {
  const lines = text.split('\n')
  if (!lines.some((line) => frame.test(line)) || isFrame(lines[0] ?? '')) return undefined
  const sections: Section[] = []
  let run: Run | undefined
  for (const line of lines) {
    const kind = kindOf(line, run?.kind)
    const begins = run === undefined || cause.test(line)
    if (run?.kind === kind && !begins) {
      run.lines.push(line)
      continue
    }
    run = { kind, lines: [line] }
    if (begins) sections.push([run])
    else sections.at(-1)?.push(run)
  }
  return sections
}

/** `12 library frames · 31 more as below`, which is what a fold says of its lines. */
export function foldLabel(lines: readonly string[]): string {
  const frames = lines.filter((line) => frame.test(line)).length
  const [, common] = lines.flatMap((line) => [...(inCommon.exec(line) ?? [])])
  return [
    frames > 0 && `${frames} library ${frames === 1 ? 'frame' : 'frames'}`,
    common !== undefined && `${common} in common with what it led to`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What a section's first line says: how it is related, the class, and the message with the rest. */
export function headlineOf(line: string): { relation: string; type: string; message: string } {
  const [, relation = '', type = '', message = ''] =
    /^(\s*(?:Caused by: |Suppressed: )?)([^\s:]*)([\s\S]*)$/.exec(line) ?? []
  return { relation, type, message }
}
