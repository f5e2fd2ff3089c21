const rows = Array.from({ length: 12 }, (_, at) => at)

/** Where rows will be, for the rare time when there are none to show meanwhile. */
export function LoadingRows() {
  return (
    <div role="status" className="px-4 py-2">
      <span className="sr-only">Loading jobs</span>
      {rows.map((row) => (
        <div key={row} aria-hidden className="flex h-12 items-center gap-4 border-line border-b">
          <span className="h-3 w-24 rounded-sm bg-raised" />
          <span className="h-3 w-2/5 rounded-sm bg-raised" />
          <span className="h-3 w-1/5 rounded-sm bg-raised" />
        </div>
      ))}
    </div>
  )
}
