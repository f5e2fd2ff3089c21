'use client'

import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { stacktraceOptions } from '@/lib/job/client'
import { stacktraceHref } from '@/lib/job/links'
import { numberText } from '@/lib/job/total'
import { TraceText } from './trace-text'

const kilobyte = 1024

const sizeText = (bytes: number) =>
  bytes < kilobyte ? `${bytes} bytes` : `${numberText(Math.round(bytes / kilobyte))} KB`

const hasCause = (text: string) => /^Caused by: /m.test(text)

/** Ways to look at a trace, each on or off. */
const looks = { asThrown: 'As thrown', unfolded: 'Unfold all', wrap: 'Wrap lines' }
type Look = keyof typeof looks
const lookNames = Object.keys(looks) as Look[]

/**
 * `text`: what the server has read, `children`: how it rendered that. A large trace is left out and
 * loaded when somebody wants it.
 */
export function Stacktrace({
  id,
  bytes,
  text: rendered,
  children,
}: {
  children: ReactNode
  id: string
  bytes: number
  text: string | undefined
}) {
  const [look, setLook] = useState<Partial<Record<Look, boolean>>>({})
  const [wanted, setWanted] = useState(false)
  const loaded = useQuery({ ...stacktraceOptions(id), enabled: wanted })
  const text = rendered ?? loaded.data
  return (
    <section className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-1">
        <h2 className="flex items-center gap-1 font-semibold text-base">
          Stack trace
          {text !== undefined && <CopyButton text={text} what="stack trace" />}
        </h2>
        <span className="mr-auto text-muted text-sm">{sizeText(bytes)}</span>
        {text !== undefined &&
          lookNames
            .filter((name) => name !== 'asThrown' || hasCause(text))
            .map((name) => (
              <Button
                key={name}
                variant="quiet"
                aria-pressed={look[name] ?? false}
                className={name === 'wrap' ? 'max-md:hidden' : undefined}
                onClick={() => setLook({ ...look, [name]: !look[name] })}
              >
                {looks[name]}
              </Button>
            ))}
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
        <TraceText text={text} {...look}>
          {children}
        </TraceText>
      )}
    </section>
  )
}
