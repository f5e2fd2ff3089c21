'use client'

import { useQuery } from '@tanstack/react-query'
import clsx from 'clsx'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { Moment } from '@/components/ui/moment'
import type { Attempt } from '@/lib/job/attempts'
import { attemptStacktraceOptions } from '@/lib/job/client'
import type { JobLogEntry } from '@/lib/job/detail'
import { AttemptErrorText } from './attempt-error'
import { TraceText } from './trace-text'

const words: Record<JobLogEntry['state'], string> = {
  created: 'Created',
  failed: 'Attempt failed',
  successful: 'Succeeded',
  deleted: 'Deleted',
}

const cell = 'align-top md:py-1.5 md:pr-4'

function AttemptTrace({ entryId }: { entryId: string }) {
  const { data, error } = useQuery(attemptStacktraceOptions(entryId))
  if (error)
    return (
      <p role="alert" className="text-failed">
        {error.message}
      </p>
    )
  return data === undefined ? <p className="text-muted">Loading…</p> : <TraceText text={data} />
}

/** One entry of the job log; its own stack trace is asked for when somebody opens it. */
export function AttemptRow({ attempt, columns }: { attempt: Attempt; columns: number }) {
  const [open, setOpen] = useState(false)
  const { id, time, state, retriesLeft, error, hostname, hasTrace } = attempt
  return (
    <>
      <tr
        className={clsx(
          'border-line max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-4 max-md:py-2',
          !open && 'border-b',
        )}
      >
        <td className={clsx(cell, 'whitespace-nowrap [&_time]:flex-nowrap')}>
          <Moment instant={time} />
        </td>
        <td className={clsx(cell, 'whitespace-nowrap')}>
          {hasTrace ? (
            <button
              type="button"
              aria-expanded={open}
              title="Its stack trace"
              onClick={() => setOpen(!open)}
              className="-ml-1 inline-flex min-h-6 items-center gap-0.5 rounded pr-1 hover:bg-hover md:-my-[3px]"
            >
              <Icon
                name="chevron-right"
                size={13}
                className={clsx('text-muted', open && 'rotate-90')}
              />
              {words[state]}
            </button>
          ) : (
            <span className="md:pl-[11px]">{words[state]}</span>
          )}
        </td>
        <td className={cell}>
          {retriesLeft}
          <span className="md:hidden"> left</span>
        </td>
        <td className={clsx(cell, 'break-words max-md:order-last max-md:col-span-2 md:w-2/5')}>
          <AttemptErrorText error={error} />
        </td>
        <td className={clsx(cell, 'max-w-56 truncate text-muted')} title={hostname ?? ''}>
          {hostname}
        </td>
      </tr>
      {open && (
        <tr className="border-line border-b max-md:block">
          <td colSpan={columns} className="max-w-0 pb-2 max-md:block max-md:max-w-none">
            <AttemptTrace entryId={id} />
          </td>
        </tr>
      )}
    </>
  )
}
