import clsx from 'clsx'
import { Icon, type IconName } from '@/components/ui/icon'
import type { JobState } from '@/lib/job/state'

interface Mark {
  word: string
  icon: IconName
  colour: string
}

const marks: Record<JobState, Mark> = {
  failed: { word: 'Failed', icon: 'circle-x', colour: 'text-failed' },
  retrying: { word: 'Retrying', icon: 'rotate-cw', colour: 'text-retrying' },
  locked: { word: 'Locked', icon: 'lock-keyhole', colour: 'text-locked' },
  scheduled: { word: 'Scheduled', icon: 'clock', colour: 'text-muted' },
  ready: { word: 'Ready', icon: 'circle-dot', colour: 'text-ready' },
  suspended: { word: 'Suspended', icon: 'circle-pause', colour: 'text-suspended' },
}

/** A job's state in a word, a sign and a colour: no two states differ by colour alone. */
export function StateMark({ state, large = false }: { state: JobState; large?: boolean }) {
  const { word, icon, colour } = marks[state]
  return (
    <span className={clsx('inline-flex items-center gap-1.5 font-medium', colour)}>
      <Icon name={icon} size={large ? 18 : 15} className="shrink-0" />
      {word}
    </span>
  )
}
