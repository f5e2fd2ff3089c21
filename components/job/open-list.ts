/** Goes to another view of the list. Next keeps `useSearchParams` in step with the browser's history. */
export function openList(href: string) {
  const here = window.location.pathname + window.location.search
  if (href === here) window.history.replaceState(null, '', href)
  else window.history.pushState(null, '', href)
}
