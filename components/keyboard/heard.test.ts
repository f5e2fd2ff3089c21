import { describe, expect, test } from 'vitest'
import { heardKey, type Stroke } from './heard'
import { shortcutOf, shortcuts } from './shortcuts'

const stroke = (key: string, more: Partial<Stroke> = {}, modifiers: string[] = []): Stroke => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  getModifierState: (name) => modifiers.includes(name),
  ...more,
})

describe('the table of shortcuts', () => {
  const keys = Object.values(shortcuts).flatMap((shortcut) => [...shortcut.keys])

  test('has no key twice', () => expect(new Set(keys).size).toBe(keys.length))

  test('has every key that was promised', () => {
    const promised = '/ f j k Enter o x Escape [ ] 1 2 3 4 5 6 7 8 r l c y u t Mod+k ?'.split(' ')
    expect([...keys].sort()).toEqual(promised.sort())
    for (const key of promised) expect(shortcutOf(key), key).toBeDefined()
  })

  test('leaves every other key alone', () => {
    for (const key of ['a', ' ', 'Tab', 'ArrowDown', 'J', 'Mod+j', '9'])
      expect(shortcutOf(key), key).toBeUndefined()
  })
})

describe('a key press', () => {
  test.each([
    ['a plain letter', stroke('j'), 'j'],
    ['a letter under Caps Lock', stroke('J'), 'j'],
    ['a letter with Shift is another key', stroke('J', { shiftKey: true }), 'J'],
    ['a character that needs Shift', stroke('?', { shiftKey: true }), '?'],
    ['the palette, with Ctrl', stroke('k', { ctrlKey: true }), 'Mod+k'],
    ['the palette, with the command key', stroke('k', { metaKey: true }), 'Mod+k'],
    ['a bracket behind AltGr', stroke('[', { ctrlKey: true, altKey: true }, ['AltGraph']), '['],
    ['a bracket behind Option', stroke(']', { altKey: true }), ']'],
  ])('is heard: %s', (_, pressed, key) => expect(heardKey(pressed)).toBe(key))

  test.each([
    ['a chord of the browser', stroke('r', { ctrlKey: true })],
    ['developer tools', stroke('K', { ctrlKey: true, shiftKey: true })],
    ['a menu', stroke('f', { altKey: true })],
    ['an input method at work', stroke('j', { isComposing: true })],
  ])('is left alone: %s', (_, pressed) => expect(heardKey(pressed)).toBeUndefined())
})
