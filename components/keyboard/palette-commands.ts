import { copy } from '@/components/ui/copy'
import { themes } from '@/components/ui/theme'
import type { Look } from '@/lib/job/chosen-look'
import { curlOf } from '@/lib/job/curl'
import { apiJobHref, apiListHref, jobIdIn, listHref } from '@/lib/job/links'
import { densities } from '@/lib/job/look'
import { withSort } from '@/lib/job/moves'
import { type SortKey, sortKeys, sortOrders } from '@/lib/job/parameters'
import type { JobQuery } from '@/lib/job/query'
import { sortings } from '@/lib/job/sortings'
import { views, withView } from '@/lib/job/views'
import type { OpenDialog } from './open-dialog'
import { choose, control, type PageCommand, use } from './page-commands'
import { type ShortcutName, shortcuts } from './shortcuts'

/** What the palette knows of where it was opened. */
export interface Situation {
  path: string
  /** The list that is shown, or that a job's page was opened from. */
  query: JobQuery
  lacks: readonly SortKey[]
  look: Look
  go: (href: string) => void
  changeLook: (look: Look) => void
  open: OpenDialog
}

export interface Command {
  group: string
  words: string
  key?: string
  run: () => void
}

const ofPage: { command: PageCommand; words: string; shortcut?: ShortcutName }[] = [
  { command: 'search', words: 'Search', shortcut: 'search' },
  { command: 'filter', words: 'Add a filter…', shortcut: 'filter' },
  { command: 'columns', words: 'Columns and density…' },
  { command: 'refresh', words: 'Refresh', shortcut: 'refresh' },
  { command: 'live', words: 'Live refresh on or off', shortcut: 'live' },
  { command: 'next-page', words: 'Next page', shortcut: 'nextPage' },
  { command: 'previous-page', words: 'Previous page', shortcut: 'previousPage' },
  { command: 'back', words: 'Back to the list', shortcut: 'back' },
]

const keyOf = (shortcut: ShortcutName) => shortcuts[shortcut].keys[0]

/** Only what this page has. */
const pageCommands = (): Command[] =>
  ofPage
    .filter(({ command }) => control(command) !== null)
    .map(({ command, words, shortcut }) => ({
      group: 'This page',
      words,
      ...(shortcut && { key: keyOf(shortcut) }),
      run: () => use(command),
    }))

const viewCommands = ({ query, lacks, go }: Situation): Command[] =>
  views.map((view, at) => ({
    group: 'Go to',
    words: view.noun,
    key: String(at + 1),
    run: () => go(listHref(withView(query, view, lacks))),
  }))

const sortCommands = ({ query, lacks, go }: Situation): Command[] =>
  sortKeys
    .filter((sortBy) => !lacks.includes(sortBy))
    .flatMap((sortBy) =>
      sortOrders.map((order) => ({
        group: 'Sort',
        words: `Sort by ${sortings[sortBy].label}: ${sortings[sortBy][order]}`,
        run: () => go(listHref(withSort(query, sortBy, order))),
      })),
    )

function copyCommands({ path, query }: Situation): Command[] {
  const id = jobIdIn(path)
  const href = id === undefined ? apiListHref(query) : apiJobHref(id)
  const api = new URL(href, window.location.href).href
  const group = 'Copy'
  return [
    {
      group,
      words: 'Copy the link to this page',
      key: keyOf('copyLink'),
      run: () => copy(window.location.href, 'the link'),
    },
    { group, words: 'Copy the API URL', run: () => copy(api, 'the API URL') },
    { group, words: 'Copy as curl', run: () => copy(curlOf(api), 'the curl command') },
  ]
}

const zoneWords = { engine: "the engine's zone", utc: 'UTC', browser: "this browser's zone" }

const settings = ({ look, changeLook, go, open }: Situation): Command[] => [
  ...Object.entries(zoneWords).map(([value, words]) => ({
    group: 'Settings',
    words: `Times in ${words}`,
    run: () => choose('zone', value),
  })),
  ...Object.entries(themes).map(([value, label]) => ({
    group: 'Settings',
    words: `Theme: ${label}`,
    run: () => choose('theme', value),
  })),
  ...densities.map((density) => ({
    group: 'Settings',
    words: `Density: ${density}`,
    run: () => changeLook({ ...look, density }),
  })),
  { group: 'Settings', words: 'Keyboard shortcuts', key: '?', run: () => open('sheet') },
  { group: 'Settings', words: 'About Jobscope and this engine', run: () => go('/about') },
]

export const commandsFor = (situation: Situation): Command[] => [
  ...pageCommands(),
  ...viewCommands(situation),
  ...copyCommands(situation),
  ...sortCommands(situation),
  ...settings(situation),
]
