import type { KeyboardEvent } from 'react'

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrow keys walk through what can be chosen within an element; Tab reaches the same. */
export function walk(event: KeyboardEvent<HTMLElement>) {
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('input, button:enabled, a[href]'),
  ]
  stops[stops.findIndex((stop) => stop.matches(':focus')) + step]?.focus()
}
