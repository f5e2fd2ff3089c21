import { attemptsOf } from '@/lib/job/attempts'
import type { JobLog } from '@/lib/job/detail'
import { AttemptRow } from './attempt-row'

const titles = ['When', 'What', 'Retries left', 'Error', 'Host']

/** Why there is nothing to show. */
export const unreadWords: Record<Extract<JobLog, { unread: string }>['unread'], string> = {
  absent: 'This database has no job log table.',
  denied: 'The database role may not read the job log (ACT_HI_JOB_LOG).',
  slow: 'The job log could not be searched within the time budget.',
}

const empty =
  'The job log has no entry of this job. The engine writes one at history level “full” only, and its history clean-up removes old entries.'

/** What the engine's job log has of a job, newest first. `shown`: the error that stands above. */
export function Attempts({ log, shown }: { log: JobLog; shown: string | null }) {
  const silent = 'unread' in log ? unreadWords[log.unread] : log.entries.length === 0 && empty
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-semibold text-base">History</h2>
      {silent || 'unread' in log ? (
        <p className="max-w-[80ch] text-muted text-sm">{silent}</p>
      ) : (
        <table className="w-full text-sm max-md:block">
          <caption className="sr-only">The engine's job log of this job, newest first</caption>
          <thead className="text-left text-muted max-md:sr-only">
            <tr className="border-line border-b">
              {/* The second stands over words that have a sign before them where they open something. */}
              {titles.map((title) => (
                <th
                  key={title}
                  scope="col"
                  className="whitespace-nowrap py-1 pr-4 font-normal nth-2:pl-[11px]"
                >
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-md:block">
            {attemptsOf(log.entries, shown).map((attempt) => (
              <AttemptRow key={attempt.id} attempt={attempt} columns={titles.length} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
