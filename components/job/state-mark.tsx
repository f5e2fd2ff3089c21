import clsx from 'clsx'
import {
  CircleDot,
  CirclePause,
  CircleX,
  Clock,
  LockKeyhole,
  type LucideIcon,
  RotateCw,
} from 'lucide-react'
import type { JobState } from '@/lib/job/state'

interface Mark {
  word: string
  icon: LucideIcon
  colour: string
}

const marks: Record<JobState, Mark> = {
  failed: { word: 'Failed', icon: CircleX, colour: 'text-failed' },
  retrying: { word: 'Retrying', icon: RotateCw, colour: 'text-retrying' },
  locked: { word: 'Locked', icon: LockKeyhole, colour: 'text-locked' },
  scheduled: { word: 'Scheduled', icon: Clock, colour: 'text-muted' },
  ready: { word: 'Ready', icon: CircleDot, colour: 'text-ready' },
  suspended: { word: 'Suspended', icon: CirclePause, colour: 'text-suspended' },
}

/** A job's state in a word, a sign and a colour: no two states differ by colour alone. */
export function StateMark({ state, large = false }: { state: JobState; large?: boolean }) {
  const { word, icon: Icon, colour } = marks[state]
  return (
    <span className={clsx('inline-flex items-center gap-1.5 font-medium', colour)}>
      <Icon size={large ? 18 : 15} aria-hidden className="shrink-0" />
      {word}
    </span>
  )
}
