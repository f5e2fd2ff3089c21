import { HttpFailure, messageOf } from '@/lib/http/get-json'
import { type ExportFormatName, exportFileName, exportFormats, exportHref } from './export'
import type { JobQuery } from './query'
import { rowCounter } from './row-counter'

export interface ExportProgress {
  rows: number
  bytes: number
  elapsedMs: number
}

/** Where the bytes go. Nothing is left behind of a file that was aborted. */
interface Sink {
  write: (chunk: Uint8Array<ArrayBuffer>) => Promise<void> | void
  close: () => Promise<void> | void
  abort: () => Promise<void> | void
}

/** The File System Access API, which not every browser has and none has without HTTPS. */
interface FilePicker {
  showSaveFilePicker?: (options: {
    suggestedName: string
  }) => Promise<{ createWritable: () => Promise<WritableStream<Uint8Array>> }>
}

/** In memory until it is whole, then handed to the browser's own downloads. */
function blobSink(fileName: string, type: string): Sink {
  let chunks: Uint8Array<ArrayBuffer>[] = []
  return {
    write: (chunk) => void chunks.push(chunk),
    close() {
      const url = URL.createObjectURL(new Blob(chunks, { type }))
      Object.assign(document.createElement('a'), { href: url, download: fileName }).click()
      // The browser reads it after the click.
      setTimeout(() => URL.revokeObjectURL(url), 60_000)
    },
    abort() {
      chunks = []
    },
  }
}

/** Straight to the disk where the browser can: a million jobs need no memory then. */
async function openSink(fileName: string, type: string): Promise<Sink> {
  const { showSaveFilePicker } = window as FilePicker
  if (!showSaveFilePicker) return blobSink(fileName, type)
  const handle = await showSaveFilePicker.call(window, { suggestedName: fileName })
  const writer = (await handle.createWritable()).getWriter()
  return {
    write: (chunk) => writer.write(chunk),
    close: () => writer.close(),
    abort: () => writer.abort(),
  }
}

/** An answer that broke off rejects, so that a file is either whole or not there. */
async function copy(response: Response, sink: Sink, seen: (chunk: Uint8Array) => void) {
  if (!response.ok) throw new HttpFailure(response.status, await messageOf(response))
  const reader = response.body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true }
    if (done || !value) return
    seen(value)
    await sink.write(value)
  }
}

/**
 * Fetches the whole list into a file that the reader chooses, or into the browser's downloads.
 * Must be called by a click, without which no browser lets choose a file.
 * @throws HttpFailure, or an AbortError where the reader cancelled
 */
export async function saveExport(
  query: JobQuery,
  format: ExportFormatName,
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
): Promise<ExportProgress> {
  const fileName = exportFileName(format, new Date().toISOString())
  const sink = await openSink(fileName, exportFormats[format].mediaType)
  const counter = rowCounter(format)
  const startedMs = performance.now()
  let bytes = 0
  const progress = () => ({
    rows: counter.rows(),
    bytes,
    elapsedMs: performance.now() - startedMs,
  })
  try {
    const response = await fetch(exportHref(query, format), { signal })
    await copy(response, sink, (chunk) => {
      counter.count(chunk)
      bytes += chunk.length
      onProgress(progress())
    })
    await sink.close()
    return progress()
  } catch (error) {
    await sink.abort()
    throw error
  }
}
