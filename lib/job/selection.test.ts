import { beforeEach, expect, test } from 'vitest'
import { clearSelection, onSelected, select, selected } from './selection'

beforeEach(clearSelection)

test('rows come in and go out, one or many', () => {
  select('noRetriesLeft=true', ['a'], true)
  select('noRetriesLeft=true', ['b', 'c', 'a'], true)
  expect([...selected().ids].sort()).toEqual(['a', 'b', 'c'])
  select('noRetriesLeft=true', ['b'], false)
  expect([...selected().ids].sort()).toEqual(['a', 'c'])
})

test('another list begins with nothing', () => {
  select('noRetriesLeft=true', ['a'], true)
  select('suspended=true', ['b'], true)
  expect([...selected().ids]).toEqual(['b'])
})

test('whoever listens hears of it, until they leave', () => {
  let heard = 0
  const leave = onSelected(() => {
    heard += 1
  })
  select('', ['a'], true)
  clearSelection()
  leave()
  select('', ['a'], true)
  expect(heard).toBe(2)
})
