import { Icon, type IconName } from '@/components/ui/icon'
import type { JobLine } from '@/lib/job/job'

const types: Record<string, { word: string; icon: IconName }> = {
  message: { word: 'Message', icon: 'mail' },
  timer: { word: 'Timer', icon: 'timer' },
  'ever-living': { word: 'Ever-living', icon: 'repeat' },
}
const other = { word: 'Job', icon: 'circle-play' } as const

export function JobTypeIcon({ job }: { job: Pick<JobLine, 'type' | 'handlerType'> }) {
  const { word, icon } = types[job.type] ?? other
  const title = job.handlerType === null ? word : `${word}: ${job.handlerType}`
  return <Icon name={icon} size={14} title={title} className="shrink-0 text-muted" />
}

/** What a job is called: its activity, or what it does where it belongs to none. */
export const jobName = ({
  activityId,
  handlerType,
  type,
}: Pick<JobLine, 'activityId' | 'handlerType' | 'type'>): string =>
  activityId ?? handlerType ?? type
