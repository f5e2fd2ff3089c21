const bytes = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })
const units = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const

/** `406 MB`: three digits of the largest unit that leaves at least one. */
export function bytesText(count: number): string {
  const power = count < 1 ? 0 : Math.min(Math.floor(Math.log10(count) / 3), units.length - 1)
  return `${bytes.format(count / 1000 ** power)} ${units[power]}`
}

/** `15 s`, `0.5 s`, `10 min`. */
export const secondsText = (ms: number): string =>
  ms >= 120_000 && ms % 60_000 === 0 ? `${ms / 60_000} min` : `${ms / 1000} s`
