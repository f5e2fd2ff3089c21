/** What of a key press matters here. */
export type Stroke = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
> & { getModifierState: (name: string) => boolean }

/**
 * The key as the table of shortcuts spells it; undefined where it belongs to somebody else: to the
 * browser, to an input method, or to a chord. Some layouts have `[` and `]` behind AltGr or Option alone.
 */
export function heardKey(stroke: Stroke): string | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = stroke
  if (isComposing) return undefined
  const altGr = stroke.getModifierState('AltGraph')
  if ((ctrlKey || metaKey) && !altGr)
    return key.toLowerCase() === 'k' && !shiftKey && !altKey ? 'Mod+k' : undefined
  if ((altKey || altGr) && /^\w/.test(key)) return undefined
  // Caps Lock makes no other key of it; Shift does.
  return shiftKey || key.length > 1 ? key : key.toLowerCase()
}
