/** A thin line that takes no room; it shows only what takes longer than a blink. */
export function ProgressBar({ active }: { active: boolean }) {
  return (
    <div aria-hidden className="relative h-0">
      {active && (
        <div className="absolute inset-x-0 -top-0.5 z-20 h-0.5 animate-appear-late overflow-hidden">
          <div className="h-full w-1/4 animate-slide bg-accent motion-reduce:w-full motion-reduce:animate-none" />
        </div>
      )}
    </div>
  )
}
