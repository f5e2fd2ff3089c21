import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    env: { LOG_LEVEL: 'silent' },
    projects: [
      {
        extends: true,
        test: {
          name: 'laws',
          include: ['{app,components,db,lib}/**/*.test.ts'],
          exclude: ['**/*.{db,client}.test.ts'],
          // Not a measure of speed: a busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['{app,db,lib}/**/*.db.test.ts'],
          globalSetup: 'db/testing/global-setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // Clients of the engine, unchanged, against a server that `npm test` has started.
          name: 'clients',
          include: ['app/**/*.client.test.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
