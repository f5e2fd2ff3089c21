import { defineConfig } from 'drizzle-kit'

// Only the embedded database is migrated: an engine's database belongs to the engine.
export default defineConfig({
  dialect: 'postgresql',
  schema: './db/embedded/schema.ts',
  out: './db/embedded/migrations',
})
