/** Every key that does something, in the words of the sheet that lists them. */

export const groups = { list: 'List', rows: 'Rows', everywhere: 'Everywhere' } as const

interface Shortcut {
  /** As `KeyboardEvent.key` spells them; `Mod+k` is ⌘K or Ctrl K. */
  keys: readonly string[]
  does: string
  group: keyof typeof groups
  /** Held down, it goes on. */
  repeats?: true
}

export const shortcuts = {
  search: { keys: ['/'], does: 'Search', group: 'list' },
  filter: { keys: ['f'], does: 'Add a filter', group: 'list' },
  tab: {
    keys: ['1', '2', '3', '4', '5', '6', '7', '8'],
    does: 'First to eighth tab',
    group: 'list',
  },
  previousPage: { keys: ['['], does: 'Previous page', group: 'list' },
  nextPage: { keys: [']'], does: 'Next page', group: 'list' },
  live: { keys: ['l'], does: 'Live refresh on or off', group: 'list' },
  nextRow: { keys: ['j'], does: 'Next row', group: 'rows', repeats: true },
  previousRow: { keys: ['k'], does: 'Previous row', group: 'rows', repeats: true },
  open: { keys: ['Enter'], does: 'Open the job', group: 'rows' },
  openInTab: { keys: ['o'], does: 'Open the job in a new tab', group: 'rows' },
  select: { keys: ['x'], does: 'Select the row, or not', group: 'rows' },
  copyId: { keys: ['y'], does: "Copy the job's id", group: 'rows' },
  refresh: { keys: ['r'], does: 'Refresh', group: 'everywhere' },
  copyLink: { keys: ['c'], does: 'Copy the link to this page', group: 'everywhere' },
  back: { keys: ['u'], does: 'Back to the list', group: 'everywhere' },
  zone: { keys: ['t'], does: 'Times in another zone', group: 'everywhere' },
  close: { keys: ['Escape'], does: 'Close, or clear the selection', group: 'everywhere' },
  palette: { keys: ['Mod+k'], does: 'All commands', group: 'everywhere' },
  sheet: { keys: ['?'], does: 'This list', group: 'everywhere' },
} as const satisfies Record<string, Shortcut>

export type ShortcutName = keyof typeof shortcuts

const byKey = new Map<string, ShortcutName>(
  // The names of a record are the names of its type.
  (Object.keys(shortcuts) as ShortcutName[]).flatMap((name) =>
    shortcuts[name].keys.map((key) => [key, name] as const),
  ),
)

export const shortcutOf = (key: string): ShortcutName | undefined => byKey.get(key)

export const repeats = (name: ShortcutName): boolean => 'repeats' in shortcuts[name]
