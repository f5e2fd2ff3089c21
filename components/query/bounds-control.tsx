import { useId } from 'react'
import { inputClass } from '@/components/ui/input'
import { useZones } from '@/components/ui/time-frame'
import { wallClock } from '@/lib/shown-time'
import { type End, inputValue, joinBounds, splitBounds, typedDate } from './bounds-text'
import type { ControlProps } from './control'

const hourMs = 3_600_000
const ends: { end: End; label: string }[] = [
  { end: 'gt', label: 'After' },
  { end: 'lt', label: 'Before' },
]
const shortcuts = [
  { label: '1 d ago', fromNowMs: -24 * hourMs },
  { label: '1 h ago', fromNowMs: -hourMs },
  { label: 'now', fromNowMs: 0 },
  { label: 'in 1 h', fromNowMs: hourMs },
  { label: 'in 1 d', fromNowMs: 24 * hourMs },
]

const fromNow = (ms: number, zone: string) =>
  wallClock(new Date(Date.now() + ms).toISOString(), zone)

/**
 * A range of time by the clock that is shown, which stands beside each input. By the engine's own clock
 * a date is written without offset, as its API takes it; by another one as the instant it is.
 */
export function BoundsControl({ id, text, onText, describedBy, invalid }: ControlProps) {
  const zones = useZones()
  const secondId = useId()
  const dates = splitBounds(text)
  return (
    <div className="flex flex-col gap-3">
      {ends.map(({ end, label }) => {
        const inputId = end === 'gt' ? id : secondId
        const set = (clock: string) =>
          onText(joinBounds({ ...dates, [end]: typedDate(clock, zones) }))
        return (
          <div key={end} className="flex flex-col gap-1">
            <label htmlFor={inputId} className="text-muted text-sm">
              {label} <span className="text-xs">({zones.shown})</span>
            </label>
            <input
              id={inputId}
              type="datetime-local"
              step={1}
              className={inputClass}
              value={inputValue(dates[end], zones)}
              onChange={({ target }) => set(target.value)}
              aria-describedby={describedBy}
              aria-invalid={invalid}
            />
            <div className="flex flex-wrap gap-1">
              {shortcuts.map((shortcut) => (
                <button
                  key={shortcut.label}
                  type="button"
                  onClick={() => set(fromNow(shortcut.fromNowMs, zones.shown))}
                  className="min-h-6 rounded border border-line px-1.5 text-muted text-xs hover:bg-hover hover:text-ink max-md:min-h-8"
                >
                  <span className="sr-only">{label} </span>
                  {shortcut.label}
                </button>
              ))}
            </div>
          </div>
        )
      })}
    </div>
  )
}
