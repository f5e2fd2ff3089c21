/** What can be opened from anywhere. */
export type OpenedDialog = 'palette' | 'sheet'

export type OpenDialog = (dialog: OpenedDialog | undefined) => void
