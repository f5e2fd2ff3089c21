import { customType, timestamp, varchar } from 'drizzle-orm/pg-core'

export const identifier = (name: string) => varchar(name, { length: 64 })

export const text = (name: string) => varchar(name, { length: 255 })

export const longText = (name: string) => varchar(name, { length: 4000 })

/** Wall clock of the engine's zone, as text: only `@/lib/engine-time` knows which instant it is. */
export const wallClock = (name: string) => timestamp(name, { mode: 'string' })

export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
})
