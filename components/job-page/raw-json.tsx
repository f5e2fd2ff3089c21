'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icon'
import { ScrollArea } from '@/components/ui/scroll-area'
import { jobTextOptions } from '@/lib/job/client'
import { laidOutJson } from '@/lib/job/laid-out-json'
import { apiJobHref } from '@/lib/job/links'

/** The job as a script gets it, asked for when somebody opens it. */
export function RawJson({ id }: { id: string }) {
  const [open, setOpen] = useState(false)
  const { data, error } = useQuery({ ...jobTextOptions(id), enabled: open })
  return (
    <details className="group" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="flex min-h-6 cursor-pointer list-none items-center gap-1 [&::-webkit-details-marker]:hidden">
        <Icon
          name="chevron-right"
          size={14}
          className="text-muted transition-transform group-open:rotate-90 motion-reduce:transition-none"
        />
        <h2 className="font-semibold text-base">JSON</h2>
        <span className="ml-1 text-muted text-sm">as the API gives it</span>
      </summary>
      <div className="mt-2 flex flex-col gap-2">
        {error ? (
          <p role="alert" className="text-failed text-sm">
            {error.message}
          </p>
        ) : (
          <ScrollArea label="JSON" className="rounded border border-line bg-raised px-3 py-2">
            <pre className="whitespace-pre-wrap break-words font-mono text-xs leading-5">
              {data === undefined ? 'Loading…' : laidOutJson(data)}
            </pre>
          </ScrollArea>
        )}
        <span className="flex items-center">
          <a href={apiJobHref(id)} className={buttonClass('quiet')}>
            {apiJobHref(id).slice(0, '/api/job/'.length)}…
          </a>
          {data !== undefined && <CopyButton text={data} what="JSON" />}
        </span>
      </div>
    </details>
  )
}
