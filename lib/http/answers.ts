import { envelope, type Failure } from '@/lib/problem'

/** The engine's CacheControlFilter puts this on every answer. */
const headers = { 'Cache-Control': 'no-cache' }

export const json = (body: BodyInit, more: Record<string, string> = {}): Response =>
  new Response(body, { headers: { 'Content-Type': 'application/json', ...headers, ...more } })

/** A body to keep as a file. It is not compressed on the way: that would cost more than all the rest. */
export const download = (
  body: BodyInit,
  mediaType: string,
  fileName: string,
  more: Record<string, string> = {},
): Response =>
  new Response(body, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-cache, no-transform',
      ...more,
    },
  })

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
