import { type SQL, sql } from 'drizzle-orm'
import fc from 'fast-check'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copied } from '@/db/copy'
import { all, type Values } from '@/db/run'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine()
})
afterAll(() => test.close())

const aMinute: Parameters<typeof copied>[2] = { allWithinMs: 60_000 }

async function rowsOf(statement: SQL, reading = aMinute, pool = test.engine.pools.lists) {
  const rows: Values[] = []
  for await (const some of copied(pool, statement, reading)) rows.push(...some)
  return rows
}

const numbers = sql`select n, repeat('x', 500) from generate_series(1, 100000) n`

/** Which connections two lists have at the same time. */
async function connections(): Promise<number> {
  const one = sql`select pg_backend_pid(), pg_sleep(0.1)`
  const lists = await Promise.all([rowsOf(one), rowsOf(one)])
  return new Set(lists.flat().map(([pid]) => pid)).size
}

/** Tried for a while: the driver (3.4.9) waits before it opens anew what was lost, and then tells of the loss once more. */
const everyConnectionServes = () => expect.poll(connections, { timeout: 10_000 }).toBe(2)

describe('the rows of a list', () => {
  it.each(['on', 'off'])(
    'have every text as it was bound, with standard_conforming_strings %s',
    async (standard_conforming_strings) => {
      const sql_ = postgres(test.url, { max: 1, connection: { standard_conforming_strings } })
      const awkward = fc.constantFrom(...`'"\\\b\f\n\r\t\v$:{},; ü🚑`, '\\.', '\\N', 'null')
      const text = fc.string({ unit: fc.oneof(awkward, fc.string({ unit: 'grapheme' })) })
      const texts = fc.array(fc.option(text), { minLength: 1, maxLength: 9 })
      const sameTexts = fc.asyncProperty(texts, fc.array(text), async (some, listed) => {
        const columns = some.map((one) => sql`${one}::text`)
        const list = sql`array_length(${sql.param(listed)}::text[], 1), ${sql.param(listed)}::text[]`
        const [row] = await rowsOf(
          sql`select ${sql.join([...columns, list], sql`, `)}`,
          aMinute,
          sql_,
        )
        const [bound] = await sql_`select ${listed}::text[]::text as list`
        expect(row).toEqual([
          ...some,
          listed.length === 0 ? null : String(listed.length),
          bound?.list,
        ])
      })
      await fc.assert(sameTexts)
      await sql_.end()
    },
  )

  it('may be more than the sockets hold, one list after the other', async () => {
    for (let turn = 0; turn < 3; turn++) expect((await rowsOf(numbers)).length).toBe(100_000)
  })
})

describe('the connection of a list', () => {
  it('serves again when nobody reads on', async () => {
    for (let turn = 0; turn < 3; turn++)
      for await (const _ of copied(test.engine.pools.lists, numbers, aMinute)) break
    await everyConnectionServes()
  })

  it('serves again when the list fails, with its first row or amid its rows', async () => {
    for (const failing of [1, 90_000])
      await expect(
        rowsOf(sql`select 1 / (n - ${sql.raw(String(failing))}), repeat('x', 500)
          from generate_series(1, 100000) n`),
      ).rejects.toThrow('division by zero')
    await everyConnectionServes()
  })

  it('serves again when its client reads no more, in time, and what remains is an error', async () => {
    const reading = { ...aMinute, allWithinMs: 200 }
    const stalled = [1, 2].map(() => copied(test.engine.pools.lists, numbers, reading))
    for (const list of stalled) await list.next()
    await everyConnectionServes()
    for (const list of stalled)
      expect(await list.next().catch(({ message }) => message)).toBe(
        'canceling statement due to user request',
      )
  })

  it('serves again when its client goes, whatever it waits for', async () => {
    const gone = new AbortController()
    const reading = { ...aMinute, signal: gone.signal }
    const slow = rowsOf(sql`select pg_sleep(60)`, reading).catch(({ message }) => message)
    const begun = copied(test.engine.pools.lists, numbers, reading)
    await begun.next()
    const waiting = rowsOf(sql`select pg_sleep(60)`, reading).catch(({ message }) => message)
    gone.abort()
    expect(await slow).toBe('canceling statement due to user request')
    expect(await waiting).toBe('This operation was aborted')
    await expect(begun.next()).rejects.toThrow('canceling statement')
    await everyConnectionServes()
  })

  it('is opened anew when it was lost', async () => {
    for (let turn = 0; turn < 3; turn++) {
      const list = copied(test.engine.pools.lists, numbers, aMinute)
      await list.next()
      await test.writer.execute(
        sql`select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'jobscope lists' and datname = current_database()`,
      )
      const rest = async () => {
        for await (const _ of list);
      }
      await expect(rest()).rejects.toThrow()
      await everyConnectionServes()
    }
  })
})

it('a list whose first rows are late is given up', async () => {
  await expect(
    rowsOf(sql`select pg_sleep(60)`, { ...aMinute, firstWithinMs: 100 }),
  ).rejects.toThrow('canceling statement due to user request')
  expect(await all(test.engine.pools.lists, sql`select 1 as one`)).toEqual([{ one: 1 }])
})
