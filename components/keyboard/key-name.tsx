const names: Record<string, string> = { Escape: 'Esc' }

const modifier = () => (/Mac|iP(?:hone|ad)/.test(navigator.platform) ? '⌘' : 'Ctrl')

const partsOf = (key: string) =>
  key.startsWith('Mod+') ? [modifier(), key.slice(4).toUpperCase()] : [names[key] ?? key]

/** A key as it is printed on the keyboard of this machine. */
export function KeyName({ of: key }: { of: string }) {
  return (
    <kbd className="inline-flex gap-1">
      {partsOf(key).map((part) => (
        <kbd
          key={part}
          className="inline-grid min-h-5 min-w-5 place-items-center rounded border border-edge bg-raised px-1 font-mono text-ink text-xs"
        >
          {part}
        </kbd>
      ))}
    </kbd>
  )
}
