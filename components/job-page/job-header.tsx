import { Badges } from '@/components/job/badges'
import { JobTypeIcon, jobName } from '@/components/job/job-type'
import { StateMark } from '@/components/job/state-mark'
import { RefreshPage } from '@/components/ui/refresh-page'
import type { JobDetail } from '@/lib/job/detail'
import type { JobQuery } from '@/lib/job/query'
import { stateOf } from '@/lib/job/state'
import { BackToList } from './back-to-list'
import { ListWalk } from './list-walk'
import { Verdict } from './verdict'
import { WholeId } from './whole-id'

export function JobHeader({ job, list, asOf }: { job: JobDetail; list: JobQuery; asOf: string }) {
  return (
    <header className="flex flex-col gap-2 border-line border-b px-4 pt-2 pb-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <BackToList list={list} />
        <ListWalk id={job.id} list={list} />
        <RefreshPage asOf={asOf} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <h1 className="flex min-w-0 items-center gap-2 font-semibold text-xl">
          <JobTypeIcon job={job} />
          <span className="min-w-0 break-words">{jobName(job)}</span>
        </h1>
        <span className="flex flex-wrap items-center gap-2 text-lg">
          <StateMark state={stateOf(job, asOf)} large />
          <Badges job={job} />
        </span>
      </div>
      <WholeId id={job.id} what="job id" />
      <Verdict job={job} asOf={asOf} />
    </header>
  )
}
