import { ProgressBar } from './progress-bar'

/** Another page is on its way: at the top of the window, wherever the link stands. */
export function PendingBar() {
  return (
    <span className="pointer-events-none fixed inset-x-0 top-0.5">
      <ProgressBar active />
    </span>
  )
}
