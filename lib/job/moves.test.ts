import { describe, expect, test } from 'vitest'
import {
  cleared,
  excludedBy,
  filtersOf,
  uncut,
  withFilter,
  withFirstResult,
  withNextSort,
  withoutFilters,
  withPageSize,
  withSort,
} from './moves'
import { type JobQuery, jobQuery } from './query'
import { failed, quickFilterOf, quickFilters, withQuickFilter } from './quick-filters'

const somewhere: JobQuery = {
  activityId: 'charge',
  noRetriesLeft: true,
  sortBy: 'jobDueDate',
  sortOrder: 'asc',
  firstResult: 100,
  maxResults: 25,
}

describe('every step that changes what is listed leads to the first page', () => {
  test.each([
    ['a filter set', withFilter(somewhere, 'tenantIdIn', ['acme'])],
    ['a filter removed', withoutFilters(somewhere, ['activityId'])],
    ['all filters removed', cleared(somewhere)],
    ['another order', withSort(somewhere, 'jobRetries', 'desc')],
    ['the next order', withNextSort(somewhere, 'jobDueDate')],
    ['another view', withQuickFilter(somewhere, failed)],
  ])('%s', (_, query) => {
    expect(query).not.toHaveProperty('firstResult')
    expect(query.maxResults).toBe(25)
  })
})

test('no step changes the query it starts from', () => {
  const before = structuredClone(somewhere)
  withFilter(somewhere, 'activityId', 'ship')
  cleared(somewhere)
  withPageSize(somewhere, 50)
  withQuickFilter(somewhere, failed)
  expect(somewhere).toEqual(before)
})

test('clearing keeps the order and the page size', () => {
  expect(cleared(somewhere)).toEqual({ sortBy: 'jobDueDate', sortOrder: 'asc', maxResults: 25 })
})

test('a count asks for the filters alone', () => {
  expect(uncut(somewhere)).toEqual({ activityId: 'charge', noRetriesLeft: true })
})

test('a header leads from ascending to descending and back to the order by id', () => {
  const first = withNextSort({}, 'jobDueDate')
  const second = withNextSort(first, 'jobDueDate')
  expect(first).toEqual({ sortBy: 'jobDueDate', sortOrder: 'asc' })
  expect(second).toEqual({ sortBy: 'jobDueDate', sortOrder: 'desc' })
  expect(withNextSort(second, 'jobDueDate')).toEqual({})
})

test('a list is in the order of the id already, so its header begins with descending', () => {
  const first = withNextSort({}, 'jobId')
  expect(first).toEqual({ sortBy: 'jobId', sortOrder: 'desc' })
  expect(withNextSort(first, 'jobId')).toEqual({})
})

describe('paging', () => {
  test('the first page has no position in its address', () => {
    expect(withFirstResult({ firstResult: 50 }, 0)).toEqual({})
    expect(withFirstResult({ firstResult: 30 }, -20)).toEqual({})
    expect(withFirstResult({}, 50)).toEqual({ firstResult: 50 })
  })

  test('another page size keeps the row on top in sight', () => {
    expect(withPageSize({ firstResult: 150 }, 100)).toEqual({ firstResult: 100, maxResults: 100 })
    expect(withPageSize({ firstResult: 75, maxResults: 25 }, 50)).toEqual({ firstResult: 50 })
  })
})

test('filters are listed in the order of the canonical query string', () => {
  const query: JobQuery = { tenantIdIn: ['a'], jobId: '1', suspended: true }
  expect(filtersOf(query)).toEqual(['jobId', 'suspended', 'tenantIdIn'])
})

test('what excludes what is what the codec refuses', () => {
  expect(excludedBy({ timers: true }, 'messages')).toBe('timers')
  expect(excludedBy({ messages: true }, 'timers')).toBe('messages')
  expect(excludedBy({ messages: true }, 'messages')).toBeUndefined()
  expect(excludedBy({ suspended: true }, 'messages')).toBeUndefined()
})

describe('quick filters', () => {
  test.each(quickFilters)('$label is recognised in its own link, whatever else is set', (one) => {
    const query = withQuickFilter({ activityId: 'charge', acquired: true }, one)
    expect(query.activityId).toBe('charge')
    expect(quickFilterOf(query)).toBe(one)
    expect(jobQuery.read(new URLSearchParams(jobQuery.write(query))).problems).toEqual([])
  })

  test('a mixture of their parameters is none of them', () => {
    expect(quickFilterOf({ acquired: true, suspended: true })).toBeUndefined()
    expect(quickFilterOf({ withException: true })).toBeUndefined()
  })
})
