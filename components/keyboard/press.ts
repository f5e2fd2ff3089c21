import { copy } from '@/components/ui/copy'
import { say } from '@/components/ui/say'
import { jobIdIn } from '@/lib/job/links'
import { clearSelection, selected } from '@/lib/job/selection'
import { heardKey } from './heard'
import type { OpenDialog } from './open-dialog'
import { choose, use } from './page-commands'
import { currentRow, linkOf, step } from './rows'
import { repeats, type ShortcutName, shortcutOf, shortcuts } from './shortcuts'

/** The id of the row that has the focus, or of the job whose page this is. */
function jobId(): string | undefined {
  return currentRow()?.dataset.job ?? jobIdIn(window.location.pathname)
}

function clear(): boolean {
  if (selected().ids.size > 0) clearSelection()
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  return true
}

const tabs = () => [...document.querySelectorAll<HTMLAnchorElement>('nav[aria-label="State"] a')]

/** What each does, as a person would by pointer; false where the page has nothing for it to act on. */
const commands: Record<ShortcutName, (key: string, open: OpenDialog) => boolean> = {
  search: () => use('search'),
  filter: () => use('filter'),
  tab(key) {
    const tab = tabs()[Number(key) - 1]
    tab?.click()
    return tab !== undefined
  },
  previousPage: () => use('previous-page'),
  nextPage: () => use('next-page'),
  live: () => use('live'),
  nextRow: () => step(1),
  previousRow: () => step(-1),
  // The row's link has the focus, and the platform opens it.
  open: () => true,
  openInTab() {
    const link = linkOf(currentRow())
    if (link) window.open(link.href, '_blank', 'noopener')
    return link !== null
  },
  select() {
    const box = currentRow()?.querySelector<HTMLElement>('[data-command="select"]')
    box?.click()
    return Boolean(box)
  },
  copyId() {
    const id = jobId()
    if (id !== undefined) void copy(id, `the job id ${id}`)
    return id !== undefined
  },
  refresh: () => use('refresh'),
  copyLink() {
    void copy(window.location.href, 'the link')
    return true
  },
  back: () => use('back'),
  zone() {
    const chosen = choose('zone')
    if (chosen) say(`Times in ${chosen}`)
    return chosen !== undefined
  },
  close: clear,
  palette(_, open) {
    open('palette')
    return true
  },
  sheet(_, open) {
    open('sheet')
    return true
  },
}

/** Does what the key that was pressed is for, if it is for something. */
export function press(event: KeyboardEvent, open: OpenDialog) {
  const key = heardKey(event)
  const name = key && shortcutOf(key)
  if (!name || (event.repeat && !repeats(name))) return
  if (!commands[name](key, open)) say(`${shortcuts[name].does}: not here`)
}
