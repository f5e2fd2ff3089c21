/** Whose clock the times are shown by: the engine's, the world's, or the reader's own. */
export const zoneChoices = ['engine', 'utc', 'browser'] as const
export type ZoneChoice = (typeof zoneChoices)[number]

export const zoneCookie = 'zone'

export interface ChosenZone {
  choice: ZoneChoice
  /** The IANA name of the reader's zone, as far as the server knows it. */
  browser?: string
}

export function isZone(name: string | undefined): name is string {
  try {
    return name !== undefined && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** The server can't ask the browser for its zone, so a choice of that brings the name along. */
export const zoneText = (choice: ZoneChoice, browser: string): string =>
  choice === 'browser' ? `browser:${browser}` : choice

export function zoneOf(cookie: string | undefined): ChosenZone {
  const [choice, browser] = cookie?.split(':') ?? []
  if (choice === 'browser' && isZone(browser)) return { choice, browser }
  return { choice: choice === 'utc' ? choice : 'engine' }
}
