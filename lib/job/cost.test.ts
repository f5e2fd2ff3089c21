import { describe, expect, it } from 'vitest'
import { describeFailure } from '@/lib/problem'
import { advised, costAdvice, filterCosts, orderCosts } from './cost'
import { type FilterName, filters, type SortKey, sortKeys } from './parameters'

const only = (name: FilterName) => costAdvice({ [name]: true })

describe('the advice on a question that took too long', () => {
  it.each(Object.keys(filters) as FilterName[])('names %s where it is costly', (name) =>
    expect(only(name).includes(`(${name})`)).toBe(filterCosts[name].cost === 'scan'),
  )

  it.each(sortKeys)('says of the order by %s whether another is cheaper', (sortBy: SortKey) =>
    expect(costAdvice({ sortBy, sortOrder: 'asc' }).includes('the order by job id')).toBe(
      orderCosts[sortBy].cost === 'scan',
    ),
  )

  it('names the optional index once, and no way that the question goes already', () => {
    const query = {
      dueDates: { lt: '2026-01-01' },
      sortBy: 'jobDueDate',
      sortOrder: 'asc',
    } as const
    expect(costAdvice(query)).toBe(
      'No index of the engine\'s serves the filter "Due" (dueDates) and the order by due. Cheaper: an id, a process instance or an activity to narrow it; the order by job id; an optional index on DUEDATE_ (see /about).',
    )
    expect(costAdvice({ ...query, activityId: 'a' })).not.toContain('an activity')
  })

  it('also looks at the further keys of an order', () =>
    expect(costAdvice({ furtherOrder: [{ sortBy: 'jobRetries', sortOrder: 'asc' }] })).toContain(
      'the order by retries',
    ))
})

describe('a question within a time budget', () => {
  it('that used it up is a 504 which names the filter and when to come back', async () => {
    const canceled = Object.assign(new Error('canceling statement'), { code: '57014' })
    const asked = advised({ exceptionMessage: 'x' }, () => Promise.reject(canceled))
    const error = await asked.catch((reason: unknown) => reason)
    expect(describeFailure(error)).toMatchObject({
      status: 504,
      retryAfter: 30,
      message: expect.stringContaining('(exceptionMessage)'),
    })
  })

  it('that fails otherwise fails as it is', async () => {
    const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    await expect(advised({}, () => Promise.reject(away))).rejects.toBe(away)
  })
})
