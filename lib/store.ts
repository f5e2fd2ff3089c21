/** A value of the page that several places show: what `useSyncExternalStore` asks for, and a way to set it. */
export interface Store<T> {
  get: () => T
  set: (value: T) => void
  /** Gives the way to unsubscribe. */
  subscribe: (listener: () => void) => () => void
}

export function store<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
