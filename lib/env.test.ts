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

  it("takes the web app's address as it is copied from a browser", () => {
    const cockpit = 'https://host/camunda/app/cockpit/default/'
    for (const copied of [cockpit, cockpit.slice(0, -1), `${cockpit}#/dashboard?x=1`])
      expect(readSettings({ DATABASE_URL, ENGINE_WEBAPP_URL: copied }).ENGINE_WEBAPP_URL).toBe(
        cockpit,
      )
  })

  it('names every wrong variable at once', () => {
    const wrong = {
      DATABASE_URL: 'mysql://x',
      ENGINE_TIME_ZONE: 'Berlin',
      ROWS_TIMEOUT_MS: 'soon',
      ENGINE_SCHEMA: 'a; drop',
      ENGINE_WEBAPP_URL: 'javascript:alert(1)',
    }
    for (const name of Object.keys(wrong)) expect(() => readSettings(wrong)).toThrow(name)
  })
})
