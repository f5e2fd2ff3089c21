import { CirclePlay, type LucideIcon, Mail, Repeat, Timer } from 'lucide-react'
import type { JobLine } from '@/lib/job/job'

const types: Record<string, { word: string; icon: LucideIcon }> = {
  message: { word: 'Message', icon: Mail },
  timer: { word: 'Timer', icon: Timer },
  'ever-living': { word: 'Ever-living', icon: Repeat },
}
const other = { word: 'Job', icon: CirclePlay }

export function JobTypeIcon({ job }: { job: Pick<JobLine, 'type' | 'handlerType'> }) {
  const { word, icon: Icon } = types[job.type] ?? other
  const title = job.handlerType === null ? word : `${word}: ${job.handlerType}`
  return (
    <span title={title} className="shrink-0 text-muted">
      <Icon size={14} aria-hidden />
      <span className="sr-only">{word}</span>
    </span>
  )
}

/** What a job is called: its activity, or what it does where it belongs to none. */
export const jobName = ({
  activityId,
  handlerType,
  type,
}: Pick<JobLine, 'activityId' | 'handlerType' | 'type'>): string =>
  activityId ?? handlerType ?? type
