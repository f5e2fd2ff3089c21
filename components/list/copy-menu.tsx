import { copy } from '@/components/ui/copy'
import { MenuDialog } from '@/components/ui/menu-dialog'
import { curlOf } from '@/lib/job/curl'
import { engineListHref } from '@/lib/job/engine-link'
import { apiListHref, listHref } from '@/lib/job/links'
import type { JobQuery } from '@/lib/job/query'

const absolute = (path: string) => new URL(path, window.location.href).href

/** The list in the spellings in which others can ask for it. */
export function CopyMenu({
  anchor,
  query,
  engineRestUrl,
  onClose,
}: {
  anchor: Element
  query: JobQuery
  /** Base address of the engine's own REST API, where it is configured. */
  engineRestUrl: string | undefined
  onClose: () => void
}) {
  const api = absolute(apiListHref(query))
  const engine = engineListHref(query, engineRestUrl)
  const items = [
    { label: 'Link to this list', what: 'the link', text: absolute(listHref(query)) },
    { label: 'API address', what: 'the API address', text: api },
    { label: 'curl command', what: 'the curl command', text: curlOf(api) },
    {
      label: "Address in the engine's own API",
      what: "the address in the engine's own API",
      text: engine,
    },
  ].map(({ label, what, text }) => ({
    label,
    hint: text ?? 'Not with filters or an order that the engine does not have',
    disabled: text === undefined,
    onPick: () => void copy(text ?? '', what),
  }))
  return <MenuDialog anchor={anchor} label="Copy" items={items} onClose={onClose} />
}
