'use client'

import { keepPreference } from './preference'
import { type Theme, themeCookie, themes } from './theme'

/** Follows the system until somebody chooses; the choice is a cookie, so that the server knows it too. */
export function ThemeSelect({ theme }: { theme: Theme }) {
  return (
    <select
      aria-label="Theme"
      data-command="theme"
      defaultValue={theme}
      onChange={({ currentTarget: { value } }) => {
        document.documentElement.dataset.theme = value
        keepPreference(themeCookie, value)
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
