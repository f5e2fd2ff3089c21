import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lookOf, lookText, readLook, withLook, withoutLook } from './chosen-look'
import { jobListOptions } from './client'
import { apiListHref } from './links'
import { columnNames, densities } from './look'
import { uncut } from './moves'
import type { JobQuery } from './query'

const looks = fc.record(
  {
    columns: fc.subarray([...columnNames], { minLength: 1 }),
    density: fc.constantFrom(...densities),
  },
  { requiredKeys: [] },
)

test('a look comes back from the text that keeps it', () => {
  fc.assert(
    fc.property(looks, (look) => {
      expect(readLook(lookText(look))).toEqual(look)
    }),
  )
})

test('what is kept and can not be read is as usual', () => {
  for (const text of [undefined, '', 'columns=nope', 'density=', 'noRetriesLeft=true'])
    expect(readLook(text)).toEqual({})
})

test('a look makes no difference to which rows are asked for, nor to the API', () => {
  const query: JobQuery = { activityId: 'charge', noRetriesLeft: true }
  const looking = withLook(query, { columns: ['state', 'tenant'], density: 'compact' })
  expect(lookOf(looking)).toEqual({ columns: ['state', 'tenant'], density: 'compact' })
  expect(jobListOptions(looking).queryKey).toEqual(jobListOptions(query).queryKey)
  expect(uncut(looking)).toEqual(query)
  expect(apiListHref(looking)).toBe(apiListHref(query))
  expect(withoutLook(looking)).toEqual(query)
})
