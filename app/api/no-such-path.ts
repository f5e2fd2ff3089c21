import { failed } from '@/lib/http/answers'
import { unknownPath } from '@/lib/problem'

/** A script gets the engine's envelope where a browser would get a page. */
export async function noSuchPath(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  return failed(unknownPath(`Could not find resource for full path: ${pathname}`))
}
