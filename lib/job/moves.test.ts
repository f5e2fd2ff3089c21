import { describe, expect, test } from 'vitest'
import {
  cleared,
  excludedBy,
  filtersOf,
  uncut,
  withFilter,
  withFirstResult,
  withoutFilters,
  withPageSize,
  withSort,
} from './moves'
import { withNextSort } from './next-sort'
import { type JobQuery, jobQuery } from './query'
import { all, attention, viewOf, views, withView } from './views'

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
    ['another view', withView(somewhere, attention)],
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
  withView(somewhere, attention)
  expect(somewhere).toEqual(before)
})

test('clearing keeps the order and the page size', () => {
  expect(cleared(somewhere)).toEqual({ sortBy: 'jobDueDate', sortOrder: 'asc', maxResults: 25 })
})

test('a count asks for the filters alone', () => {
  expect(uncut(somewhere)).toEqual({ activityId: 'charge', noRetriesLeft: true })
})

test('a header leads from ascending to descending and back to the own order of the view', () => {
  const attended = withView({}, attention)
  const first = withNextSort(attended, 'jobRetries')
  const second = withNextSort(first, 'jobRetries')
  expect(first).toEqual({ needsAttention: true, sortBy: 'jobRetries', sortOrder: 'asc' })
  expect(second).toEqual({ needsAttention: true, sortBy: 'jobRetries', sortOrder: 'desc' })
  expect(withNextSort(second, 'jobRetries')).toEqual(attended)
})

test('the header of the own order of the view has two directions', () => {
  const latest = withNextSort(withView({}, attention), 'jobDueDate')
  expect(latest.sortOrder).toBe('desc')
  expect(withNextSort(latest, 'jobDueDate').sortOrder).toBe('asc')
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

describe('views', () => {
  test.each(views)('$label is recognised in its own link, whatever else is set', (one) => {
    const query = withView({ activityId: 'charge', acquired: true }, one)
    expect(query.activityId).toBe('charge')
    expect(viewOf(query)).toBe(one)
    expect(jobQuery.read(new URLSearchParams(jobQuery.write(query))).problems).toEqual([])
  })

  test('a mixture of states is none of them', () => {
    expect(viewOf({ stateIn: ['failed', 'ready'] })).toBeUndefined()
    expect(viewOf({ stateIn: ['failed'], needsAttention: true })).toBeUndefined()
    expect(viewOf({ stateNotIn: ['failed'] })).toBeUndefined()
  })

  test('each brings its own order, unless the reader chose one', () => {
    const attended = withView({}, attention)
    expect(attended).toMatchObject({ sortBy: 'jobDueDate', sortOrder: 'asc' })
    expect(withView(attended, all)).toEqual({ sortBy: 'createTime', sortOrder: 'desc' })
    const chosen = { ...attended, sortBy: 'jobRetries' } as const
    expect(withView(chosen, all)).toEqual({ sortBy: 'jobRetries', sortOrder: 'asc' })
  })

  test('an engine without the column of an order gets the one by id', () => {
    expect(withView({}, all, ['createTime'])).toEqual({ sortBy: 'jobId', sortOrder: 'asc' })
  })
})
