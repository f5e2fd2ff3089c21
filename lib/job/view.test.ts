import { describe, expect, test } from 'vitest'
import { jobHref, jobIdIn, listHref, listOf } from './links'
import { readView, searchOf, viewWith, viewWithout } from './view'

const view = (search: string) => readView(new URLSearchParams(search))

describe('what can not be read stays in every link until somebody removes it', () => {
  const broken = view('dueDates=yesterday&activityId=charge&firstResult=50')

  test('a link built from the view has it', () => {
    expect(broken.problems.map(({ names }) => names)).toEqual([['dueDates']])
    expect(searchOf({ suspended: true }, broken.faulty)).toBe('suspended=true&dueDates=yesterday')
  })

  test('so that reading such a link finds the same problem', () => {
    const again = view(searchOf(broken.query, broken.faulty))
    expect(again.problems).toEqual(broken.problems)
  })

  test('a value that can be read takes its place', () => {
    const mended = viewWith(broken, 'dueDates', 'gt_2026-11-22T10:00:00Z')
    expect(mended.problems).toEqual([])
    expect(searchOf(mended.query, mended.faulty)).toBe(
      'activityId=charge&dueDates=gt_2026-11-22T10:00:00Z',
    )
  })

  test('another value that can not be read does not', () => {
    expect(viewWith(broken, 'dueDates', 'gt_soon').problems).toHaveLength(1)
  })

  test('removing it leaves the rest', () => {
    const { query, faulty } = viewWithout(broken, ['dueDates'])
    expect(searchOf(query, faulty)).toBe('activityId=charge')
  })
})

test('a broken rule is in the query itself, and either side can be removed', () => {
  const both = view('timers=true&messages=true')
  expect(both.problems).toHaveLength(1)
  expect(both.faulty).toEqual([])
  expect(viewWithout(both, ['timers']).query).toEqual({ messages: true })
})

test('of a repeated value that can not be read the first stays', () => {
  expect(view('timers=maybe&timers=true').faulty).toEqual([['timers', 'maybe']])
})

test('what is ignored is not carried on', () => {
  const { query, faulty, ignored } = view('activityId=charge&utm_source=chat')
  expect(ignored).toHaveLength(1)
  expect(listHref(query, faulty)).toBe('/job?activityId=charge')
})

describe("a job's link", () => {
  test('leads back to the list that it was opened from', () => {
    const list = 'activityId=a%26b&dueDates=gt_2026-11-22T10:00:00Z'
    const back = new URL(jobHref('1', list), 'http://localhost').searchParams.get('list')
    expect(listHref(listOf(back))).toBe(`/job?${list}`)
  })

  test.each(['a/b', '50%', 'two words', 'ä?#&', '%2F'])('holds the id %s', (id) => {
    const path = jobHref(id)
    expect(path).toMatch(/^\/job\/[^/?#]+$/)
    expect(jobIdIn(path)).toBe(id)
  })

  test('that is badly encoded holds what it holds, and a list holds no job', () => {
    expect(jobIdIn('/job/50%')).toBe('50%')
    expect(jobIdIn('/job')).toBeUndefined()
  })
})
