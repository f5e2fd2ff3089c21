'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { stacktraceOptions } from '@/lib/job/client'
import { stacktraceHref } from '@/lib/job/links'
import { numberText } from '@/lib/job/total'
import { TraceText } from './trace-text'

const kilobyte = 1024

const sizeText = (bytes: number) =>
  bytes < kilobyte ? `${bytes} bytes` : `${numberText(Math.round(bytes / kilobyte))} KB`

/** `text`: as the server rendered it; a large one is left out and loaded when somebody wants it. */
export function Stacktrace({
  id,
  bytes,
  text: rendered,
}: {
  id: string
  bytes: number
  text: string | undefined
}) {
  const [wrap, setWrap] = useState(false)
  const [wanted, setWanted] = useState(false)
  const loaded = useQuery({ ...stacktraceOptions(id), enabled: wanted })
  const text = rendered ?? loaded.data
  return (
    <section className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-1">
        <h2 className="mr-auto font-semibold text-base">
          Stack trace <span className="font-normal text-muted text-sm">{sizeText(bytes)}</span>
        </h2>
        {text !== undefined && (
          <>
            <CopyButton text={text} what="stack trace" />
            <Button variant="quiet" aria-pressed={wrap} onClick={() => setWrap(!wrap)}>
              Wrap lines
            </Button>
          </>
        )}
        <a href={stacktraceHref(id)} className={buttonClass('quiet')}>
          Raw
        </a>
      </div>
      {text === undefined ? (
        <div className="flex flex-wrap items-center gap-3">
          <Button disabled={loaded.isFetching} onClick={() => setWanted(true)}>
            {loaded.isFetching ? 'Loading…' : `Load ${sizeText(bytes)}`}
          </Button>
          {loaded.error && (
            <p role="alert" className="text-failed text-sm">
              {loaded.error.message}
            </p>
          )}
        </div>
      ) : (
        <TraceText text={text} wrap={wrap} />
      )}
    </section>
  )
}
