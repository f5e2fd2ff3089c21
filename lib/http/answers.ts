import { envelope, type Failure } from '@/lib/problem'

/** The engine's CacheControlFilter puts this on every answer. */
const headers = { 'Cache-Control': 'no-cache' }

export const json = (body: BodyInit, more: Record<string, string> = {}): Response =>
  new Response(body, { headers: { 'Content-Type': 'application/json', ...headers, ...more } })

export const plainText = (body: string): Response =>
  new Response(body, { headers: { 'Content-Type': 'text/plain;charset=UTF-8', ...headers } })

export const noContent = (): Response => new Response(null, { status: 204, headers })

export const failed = (failure: Failure, more: Record<string, string> = {}): Response =>
  new Response(envelope(failure), {
    status: failure.status,
    headers: {
      'Content-Type': 'application/json',
      ...headers,
      ...(failure.retryAfter && { 'Retry-After': String(failure.retryAfter) }),
      ...more,
    },
  })
