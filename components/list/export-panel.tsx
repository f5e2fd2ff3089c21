import { useId, useRef, useState } from 'react'
import { AnchoredDialog } from '@/components/ui/anchored-dialog'
import { Button, buttonClass } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { focusFirst } from '@/components/ui/focus-first'
import { curlOf } from '@/lib/job/curl'
import {
  type ExportFormatName,
  exportFormatNames,
  exportFormats,
  exportHref,
} from '@/lib/job/export'
import type { JobQuery } from '@/lib/job/query'
import { type ExportProgress, saveExport } from '@/lib/job/save-export'
import { numberText } from '@/lib/job/total'

type State =
  | { type: 'asking' }
  | { type: 'running'; progress?: ExportProgress }
  | { type: 'done'; progress: ExportProgress }
  | { type: 'failed'; message: string }

/** The page need not show every chunk. */
const shownEveryMs = 200

const megabytes = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

function progressText({ rows, bytes, elapsedMs }: ExportProgress, total: number | undefined) {
  const rate = elapsedMs > 0 ? Math.round((rows / elapsedMs) * 1000) : 0
  const of = total === undefined ? '' : ` of ${numberText(total)}`
  return `${numberText(rows)}${of} jobs · ${megabytes.format(bytes / 1e6)} MB · ${numberText(rate)} a second`
}

const wasAborted = (error: unknown) => error instanceof Error && error.name === 'AbortError'

function statusText(state: State, total: number | undefined): string {
  if (state.type === 'running')
    return state.progress ? progressText(state.progress, total) : 'Waiting for the first jobs…'
  if (state.type === 'done') return `Saved. ${progressText(state.progress, undefined)}`
  return ''
}

/**
 * The whole filtered list as a file. Loaded on demand. `count`: how many jobs it has, where that is known.
 */
export function ExportPanel({
  query,
  count,
  anchor,
  onClose,
}: {
  query: JobQuery
  count?: number
  anchor: Element
  onClose: () => void
}) {
  const id = useId()
  const [format, setFormat] = useState<ExportFormatName>('csv')
  const [state, setState] = useState<State>({ type: 'asking' })
  const running = useRef<AbortController>(undefined)
  const href = exportHref(query, format)
  const isRunning = state.type === 'running'

  async function start() {
    const controller = new AbortController()
    running.current = controller
    setState({ type: 'running' })
    let shownMs = 0
    try {
      const progress = await saveExport(query, format, controller.signal, (now) => {
        if (now.elapsedMs - shownMs < shownEveryMs) return
        shownMs = now.elapsedMs
        setState({ type: 'running', progress: now })
      })
      setState({ type: 'done', progress })
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      setState(wasAborted(error) ? { type: 'asking' } : { type: 'failed', message })
    }
  }

  function close() {
    running.current?.abort()
    onClose()
  }

  return (
    <AnchoredDialog anchor={anchor} label="Export" onClose={close}>
      <form
        ref={focusFirst}
        className="flex flex-col gap-3 p-3 text-sm"
        onSubmit={(event) => {
          event.preventDefault()
          start()
        }}
      >
        <fieldset disabled={isRunning} className="flex flex-col gap-1">
          <legend className="mb-1 font-medium text-base">All jobs of this list as</legend>
          {exportFormatNames.map((name) => (
            <label key={name} htmlFor={`${id}-${name}`} className="flex items-baseline gap-2">
              <input
                id={`${id}-${name}`}
                type="radio"
                name={id}
                checked={format === name}
                onChange={() => setFormat(name)}
              />
              <span>
                {exportFormats[name].label}
                <span className="block text-muted">{exportFormats[name].doc}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {isRunning && (
          <progress
            aria-label="Export"
            className="w-full accent-accent"
            {...(count !== undefined && { max: count, value: state.progress?.rows ?? 0 })}
          />
        )}
        <p role="status" className="tabular-nums empty:hidden">
          {statusText(state, count)}
        </p>
        <p role="alert" className="break-words text-failed empty:hidden">
          {state.type === 'failed' && `Nothing was saved. ${state.message}`}
        </p>
        <div className="flex flex-wrap gap-2">
          {isRunning ? (
            <Button onClick={() => running.current?.abort()}>Cancel</Button>
          ) : (
            <Button type="submit" variant="primary">
              Save {exportFormats[format].label}
            </Button>
          )}
          <Button onClick={close}>Close</Button>
        </div>
        <div className="flex flex-wrap items-center gap-2 border-line border-t pt-2">
          <a href={href} download className={buttonClass('quiet')}>
            Download with the browser
          </a>
          <CurlCopy href={href} />
        </div>
      </form>
    </AnchoredDialog>
  )
}

/** The same for a shell. `--fail` keeps an error from being saved as a file; a cut list has its exit code. */
function CurlCopy({ href }: { href: string }) {
  const options = '--fail --remote-name --remote-header-name '
  const command = curlOf(window.location.origin + href, options)
  return (
    <span className="inline-flex items-center gap-1 text-muted">
      curl
      <CopyButton text={command} what="curl command" />
    </span>
  )
}
