'use client'

import { type Theme, themeCookie, themes } from './theme'

const yearInSeconds = 31_536_000

/** Follows the system until somebody chooses; the choice is a cookie, so that the server knows it too. */
export function ThemeSelect({ theme }: { theme: Theme }) {
  return (
    <select
      aria-label="Theme"
      defaultValue={theme}
      onChange={({ currentTarget: { value } }) => {
        document.documentElement.dataset.theme = value
        // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs HTTPS, which an internal tool may not have
        document.cookie = `${themeCookie}=${value}; path=/; max-age=${yearInSeconds}; samesite=lax`
      }}
      className="h-7 rounded border border-transparent bg-transparent px-1 text-muted text-sm hover:bg-hover hover:text-ink max-md:h-9"
    >
      {Object.entries(themes).map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
