import clsx from 'clsx'
import { MomentInText } from '@/components/ui/moment'
import { TimeFrame } from '@/components/ui/time-frame'
import type { GoneJob, JobLog, JobLogEntry } from '@/lib/job/detail'
import type { JobQuery } from '@/lib/job/query'
import { Attempts, unreadWords } from './attempts'
import { BackToList } from './back-to-list'
import { GoneFacts } from './gone-facts'
import { Related } from './related'
import { WholeId } from './whole-id'

type Known = GoneJob | Extract<JobLog, { unread: string }> | undefined

/** How it ended, by the newest entry of the log. */
const endings: Record<JobLogEntry['state'], { title: string; sentence: string }> = {
  successful: { title: 'This job is done', sentence: 'It succeeded at' },
  deleted: { title: 'This job was deleted', sentence: 'It was deleted at' },
  failed: { title: 'This job is gone', sentence: 'How it ended was not logged. Last it failed at' },
  created: {
    title: 'This job is gone',
    sentence: 'How it ended was not logged. It was created at',
  },
}

/** Why there may be no job of this id, where the log tells nothing. */
const everyReason =
  'The engine deletes a job when it was executed, when its process instance ends, and when somebody deletes it. A repeating timer goes on as a new job with a new id. Or the id is one of another engine.'

const neverHeard =
  'The job log does not know the id. The engine writes that log at history level “full” only, and its history clean-up removes old entries.'

function Unknown({ known }: { known: Exclude<Known, GoneJob> }) {
  return (
    <div className="flex max-w-[75ch] flex-col gap-2 text-base">
      <p>{everyReason}</p>
      <p className="text-muted">
        {known ? `What became of it is not known: ${unreadWords[known.unread]}` : neverHeard}
      </p>
    </div>
  )
}

function Tombstone({ gone, webapp }: { gone: GoneJob; webapp: string | undefined }) {
  return (
    <div className="grid gap-x-8 gap-y-6 p-4 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[minmax(0,1fr)_27rem]">
      <Attempts log={gone} shown={null} />
      <aside aria-label="Facts" className="flex min-w-0 flex-col gap-6">
        <Related job={{ ...gone, exceptionMessage: null }} gone />
        <GoneFacts gone={gone} webapp={webapp} />
      </aside>
    </div>
  )
}

/** An id without a job: most of them had one. What the job log knows of it is its tombstone. */
export function JobGone({
  id,
  known,
  list,
  asOf,
  webapp,
}: {
  id: string
  known: Known
  list: JobQuery
  asOf: string
  webapp: string | undefined
}) {
  const gone = known && 'entries' in known ? known : undefined
  const last = gone?.entries[0]
  const title = last ? endings[last.state].title : 'There is no job with this id'
  return (
    <TimeFrame asOf={asOf}>
      <title>{`${title} · ${id} · Jobscope`}</title>
      <header
        className={clsx('flex flex-col gap-2 px-4 pt-2 pb-4', gone && 'border-line border-b')}
      >
        <BackToList list={list} />
        <h1 className="font-semibold text-xl">{title}</h1>
        <WholeId id={id} what="job id" />
        {last && (
          <p className="max-w-[80ch] text-base">
            {endings[last.state].sentence} <MomentInText instant={last.time} />
            {last.hostname && (
              <>
                {' '}
                on <span className="break-all font-mono text-sm">{last.hostname}</span>
              </>
            )}
            . The engine keeps no job that is done; this is what its job log remembers.
          </p>
        )}
        {!(known && 'entries' in known) && <Unknown known={known} />}
      </header>
      {gone && <Tombstone gone={gone} webapp={webapp} />}
    </TimeFrame>
  )
}
