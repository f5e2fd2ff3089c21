import { describe, expect, it } from 'vitest'
import { readSettings } from './env'

const DATABASE_URL = 'postgres://reader@db.internal:5432/engine'

describe('the configuration', () => {
  it('needs nothing but a database', () =>
    expect(readSettings({ DATABASE_URL })).toMatchObject({
      ENGINE_TIME_ZONE: 'UTC',
      ENGINE_TABLE_PREFIX: '',
    }))

  it('takes an empty variable for an unset one', () =>
    expect(readSettings({ DATABASE_URL, ENGINE_TIME_ZONE: '' }).ENGINE_TIME_ZONE).toBe('UTC'))

  it('names every wrong variable at once', () => {
    const wrong = {
      DATABASE_URL: 'mysql://x',
      ENGINE_TIME_ZONE: 'Berlin',
      ROWS_TIMEOUT_MS: 'soon',
      ENGINE_SCHEMA: 'a; drop',
    }
    for (const name of Object.keys(wrong)) expect(() => readSettings(wrong)).toThrow(name)
  })
})
