import { expect, it } from 'vitest'
import { beyondLimit } from './results-limit'

it('a limit of results refuses what exceeds it and what has no end, in the words of the engine', () => {
  expect(beyondLimit(5, {})).toEqual({
    status: 400,
    type: 'BadUserRequestException',
    message: 'An unbound number of results is forbidden!',
    code: 0,
  })
  expect(beyondLimit(5, { maxResults: 6 })?.message).toBe('Max results limit of 5 exceeded!')
  expect(beyondLimit(5, { maxResults: 5 })).toBeUndefined()
  expect(beyondLimit(undefined, {})).toBeUndefined()
})
