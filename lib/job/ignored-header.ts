import type { Ignored } from '@/lib/query/codec'

/**
 * The engine ignores what it does not know in silence. We ignore it too, because scripts add cache
 * breakers, but name it, percent-encoded, so that a misspelt filter can be found.
 */
export function ignoredHeader(ignored: Ignored[]): Record<string, string> {
  const names = [...new Set(ignored.map(({ name }) => encodeURIComponent(name)))]
  return names.length === 0 ? {} : { 'Ignored-Parameters': names.join(', ') }
}
