import { useRouter } from 'next/navigation'
import { openList, staysInList } from './open-list'

/** Goes to an address of ours: from the list to the list by a step of its own, else by Next's router. */
export function useFollow(): (href: string) => void {
  const router = useRouter()
  return (href) => {
    if (staysInList(href)) openList(href)
    else router.push(href)
  }
}
