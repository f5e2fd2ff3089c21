import { MenuDialog } from '@/components/ui/menu-dialog'
import { chooseLive, type LiveSeconds, liveSeconds } from '@/lib/job/live'

const labelOf = (seconds: LiveSeconds) => (seconds === 0 ? 'Off' : `Every ${seconds} s`)

/** How often the list asks again by itself. */
export function LiveMenu({
  anchor,
  seconds,
  onClose,
}: {
  anchor: Element
  seconds: LiveSeconds
  onClose: () => void
}) {
  const items = liveSeconds.map((one) => ({
    label: labelOf(one),
    chosen: one === seconds,
    onPick: () => chooseLive(one),
  }))
  return <MenuDialog anchor={anchor} label="Live" items={items} onClose={onClose} />
}
