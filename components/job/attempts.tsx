import clsx from 'clsx'
import { Moment } from '@/components/ui/moment'
import type { JobDetail, JobLogEntry } from '@/lib/job/job'

const words: Record<JobLogEntry['state'], string> = {
  created: 'Created',
  failed: 'Attempt failed',
  successful: 'Succeeded',
  deleted: 'Deleted',
}

/** What an attempt failed with, if that is news. `before`: the entry before it; `shown`: the error above. */
function errorText(
  { state, exceptionMessage }: JobLogEntry,
  before: JobLogEntry | undefined,
  shown: string | null,
) {
  if (state !== 'failed') return ''
  if (exceptionMessage === null) return 'No message'
  if (before?.exceptionMessage === exceptionMessage) return 'Same error as before'
  return exceptionMessage === shown ? 'The error above' : exceptionMessage
}

/** The log has the retries before an attempt was counted; what matters is how many were left then. */
const retriesAfter = ({ state, retries }: JobLogEntry) =>
  retries === null || state !== 'failed' ? retries : Math.max(retries - 1, 0)

const titles = ['When', 'What', 'Retries left', 'Error', 'Host']
const cell = 'align-top md:py-1.5 md:pr-4'

/** What the engine's job log has of a job, newest first. */
export function Attempts({ job: { log, exceptionMessage } }: { job: JobDetail }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-semibold text-base">History</h2>
      {log.length === 0 ? (
        <p className="text-muted text-sm">
          The engine has no job log of this job. It writes one at history level “full” only.
        </p>
      ) : (
        <table className="w-full text-sm max-md:block">
          <caption className="sr-only">The engine's job log of this job, newest first</caption>
          <thead className="text-left text-muted max-md:sr-only">
            <tr className="border-line border-b">
              {titles.map((title) => (
                <th key={title} scope="col" className="whitespace-nowrap py-1 pr-4 font-normal">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-md:block">
            {log.map((entry, at) => (
              <tr
                key={entry.id}
                className="border-line border-b max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-4 max-md:py-2"
              >
                <td className={clsx(cell, 'whitespace-nowrap')}>
                  <Moment instant={entry.time} />
                </td>
                <td className={clsx(cell, 'whitespace-nowrap')}>{words[entry.state]}</td>
                <td className={cell}>
                  {retriesAfter(entry)}
                  <span className="md:hidden"> left</span>
                </td>
                <td
                  className={clsx(
                    cell,
                    'break-words text-muted max-md:order-last max-md:col-span-2 md:w-2/5',
                  )}
                >
                  {errorText(entry, log[at + 1], exceptionMessage)}
                </td>
                <td
                  className={clsx(cell, 'max-w-56 truncate text-muted')}
                  title={entry.hostname ?? ''}
                >
                  {entry.hostname}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
