import { useRouter } from 'next/navigation'
import { type MouseEvent, useTransition } from 'react'

/** Whether the browser would follow the link here, and not in another tab or window. */
const staysHere = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/**
 * Follows the plain links of all rows: a link of the router's own holds state and registers itself, which is
 * much for each of 200.
 */
export function useRowLinks() {
  const router = useRouter()
  const [pending, start] = useTransition()
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!staysHere(event)) return
    event.preventDefault()
    const { href } = event.currentTarget
    start(() => router.push(href))
  }
  return { pending, follow }
}
