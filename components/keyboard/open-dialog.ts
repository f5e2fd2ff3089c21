/** What can be opened from anywhere; what has an anchor stands beside it. */
export type OpenedDialog = { name: 'palette' | 'sheet' } | { name: 'columns'; anchor: Element }

export type OpenDialog = (dialog: OpenedDialog | undefined) => void
