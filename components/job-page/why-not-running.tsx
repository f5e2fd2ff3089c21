import { Icon, type IconName } from '@/components/ui/icon'
import { type Condition, conditionsOf } from '@/lib/job/conditions'
import type { JobDetail } from '@/lib/job/detail'
import { overdueBy } from '@/lib/job/lateness'
import { type JobState, stateOf } from '@/lib/job/state'
import { Sentence } from './sentence'

interface Mark {
  word: string
  icon: IconName
  colour: string
}

const marks = {
  met: { word: 'Met', icon: 'circle-check', colour: 'text-ready' },
  unmet: { word: 'Not met', icon: 'circle-slash', colour: 'text-failed' },
  unknown: { word: 'Not known', icon: 'circle', colour: 'text-muted' },
} satisfies Record<string, Mark>

const markOf = ({ met }: Condition): Mark =>
  met === undefined ? marks.unknown : met ? marks.met : marks.unmet

/** What somebody can do, where somebody has to. Jobscope itself changes nothing. */
const remedies: Partial<Record<JobState, string>> = {
  failed:
    'Mend what it failed of, then give it new retries in the engine’s web app or with PUT /job/{id}/retries of its REST API.',
  suspended:
    'Activate it, or the process instance or definition that it was suspended with, in the engine’s web app or with PUT /job/{id}/suspended of its REST API.',
}

/** Where the state and the verdict are no answer: more than one thing, or nothing that could be seen. */
const asksForMore = (job: JobDetail, asOf: string, unmet: number) =>
  stateOf(job, asOf) === 'ready' || overdueBy(job, asOf) !== undefined || unmet > 1

const summaryOf = (unmet: readonly Condition[]): string =>
  unmet.length === 0
    ? 'Nothing in the database holds it back'
    : unmet.map(({ obstacle }) => obstacle).join(', ')

function Item({ condition, list }: { condition: Condition; list: string }) {
  const { word, icon, colour } = markOf(condition)
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2 md:grid-cols-[1rem_12rem_minmax(0,1fr)]">
      <Icon name={icon} size={15} className={`mt-0.5 ${colour}`} />
      <span className="font-medium">
        {condition.name}
        <span className="sr-only">: {word}.</span>
      </span>
      <span className="min-w-0 break-words text-muted max-md:col-start-2">
        <Sentence words={condition.words} list={list} />
      </span>
    </li>
  )
}

/** What an executor would ask of the job, and the answers. Folded where the state is answer enough. */
export function WhyNotRunning({ job, asOf, list }: { job: JobDetail; asOf: string; list: string }) {
  const state = stateOf(job, asOf)
  const conditions = conditionsOf(job, asOf)
  const unmet = conditions.filter(({ met }) => met === false)
  return (
    <details className="group" open={asksForMore(job, asOf, unmet.length)}>
      <summary className="flex min-h-6 cursor-pointer list-none flex-wrap items-center gap-x-2 [&::-webkit-details-marker]:hidden">
        <Icon
          name="chevron-right"
          size={14}
          className="-mr-1 text-muted transition-transform group-open:rotate-90 motion-reduce:transition-none"
        />
        <h2 className="font-semibold text-base">Why isn’t it running?</h2>
        <span className="inline-block text-muted text-sm first-letter:uppercase">
          {summaryOf(unmet)}
        </span>
      </summary>
      <ul className="mt-2 flex flex-col gap-2 text-sm">
        {conditions.map((condition) => (
          <Item key={condition.name} condition={condition} list={list} />
        ))}
      </ul>
      {remedies[state] && <p className="mt-3 max-w-[80ch] text-sm">{remedies[state]}</p>}
    </details>
  )
}
