import { Fragment } from 'react'
import { foldLabel, headlineOf, parseTrace, type Run } from '@/lib/job/trace'

/** A fold of one line would be as high as the line. */
const leastFolded = 2

const textOf = (lines: readonly string[]) => `${lines.join('\n')}\n`

function Headline({
  lines: [first = '', ...rest],
  labelled,
}: {
  lines: string[]
  labelled: boolean
}) {
  const { relation, type, message } = headlineOf(first)
  // Frames may run out of sight, a message must not.
  return (
    <div className="whitespace-pre-wrap break-words">
      {!labelled && <span className="text-muted">{relation}</span>}
      <span className="font-semibold text-failed">{type}</span>
      {textOf([message, ...rest])}
    </div>
  )
}

function Library({ lines, unfolded }: { lines: string[]; unfolded: boolean }) {
  const label = foldLabel(lines)
  const written = lines.filter((line) => line.trim() !== '').length
  if (written < leastFolded && label !== '')
    return <span className="text-muted">{textOf(lines)}</span>
  return (
    <details open={unfolded} className="group text-muted">
      <summary className="inline-flex min-h-6 cursor-pointer items-center gap-1 rounded pl-8 hover:text-ink">
        <span aria-hidden className="inline-block w-3 group-open:rotate-90">
          ›
        </span>
        {label}
      </summary>
      <div>{textOf(lines)}</div>
    </details>
  )
}

function RunText({ run, labelled, unfolded }: { run: Run; labelled: boolean; unfolded: boolean }) {
  if (run.kind === 'thrown') return <Headline lines={run.lines} labelled={labelled} />
  if (run.kind === 'library') return <Library lines={run.lines} unfolded={unfolded} />
  return textOf(run.lines)
}

const relationOf = (at: number) => (at === 0 ? 'Root cause' : 'which led to')

/**
 * A trace to be read: what the application did in ink, what libraries did on the way in folds. As
 * thrown it is the text itself, line by line; root cause first, each exception says what it led to.
 * What is no Java stack trace is shown as it is.
 */
export function FoldedTrace({
  text,
  asThrown,
  unfolded,
}: {
  text: string
  asThrown: boolean
  unfolded: boolean
}) {
  const sections = parseTrace(text)
  if (!sections) return text
  const labelled = !asThrown && sections.length > 1
  const shown = labelled ? [...sections].reverse() : sections
  return shown.map((section, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the sections of a trace have no other identity
    <Fragment key={at}>
      {labelled && (
        <span className="mt-2 block font-sans text-muted text-xs first:mt-0">{relationOf(at)}</span>
      )}
      {section.map((run, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nor have their runs
        <RunText key={n} run={run} labelled={labelled && n === 0} unfolded={unfolded} />
      ))}
    </Fragment>
  ))
}
