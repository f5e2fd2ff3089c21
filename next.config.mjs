import { hintToCompile } from './scripts/after-compile/compile-hints.mjs'
import { loadFrameworkLate } from './scripts/after-compile/late-scripts.mjs'

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // The engine answers a path with a slash at its end as it answers it without.
  skipTrailingSlashRedirect: true,
  // The address that the start script prints; Next's own default trusts only localhost.
  allowedDevOrigins: ['127.0.0.1'],
  turbopack: { root: import.meta.dirname },
  // Bytes before compression. A page has 8 scripts instead of 13 so, and nothing is loaded twice.
  experimental: { turbopackChunking: { minChunkSize: 250_000 } },
  compiler: {
    runAfterProductionCompile: async (build) => {
      await loadFrameworkLate(build)
      await hintToCompile(build)
    },
  },
  serverExternalPackages: ['postgres', 'pino'],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        // Links to jobs carry ids and filters; nobody else needs to learn them.
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Content-Security-Policy', value: "frame-ancestors 'none'; base-uri 'self'" },
      ],
    },
  ],
}
