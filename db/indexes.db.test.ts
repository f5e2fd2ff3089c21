import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findIndexes, optionalIndexes } from '@/db/indexes'
import { createTestEngine, type TestEngine } from '@/db/testing/engine'

let test: TestEngine
beforeAll(async () => {
  test = await createTestEngine()
})
afterAll(() => test.close())

/** One by one, as psql sends them: CONCURRENTLY allows no transaction around several. */
async function run(script: string): Promise<void> {
  const text = readFileSync(new URL(`../docs/indexes/${script}`, import.meta.url), 'utf8')
  const statements = text
    .replace(/--.*$/gm, '')
    .split(';')
    .filter((part) => part.trim())
  for (const statement of statements) await test.writer.execute(sql.raw(statement))
}

const statuses = async () => (await findIndexes(test.engine)).map(({ status }) => status)
const definitions = () =>
  test.writer.execute<{ indexname: string; indexdef: string }>(
    sql`select indexname, indexdef from pg_indexes where indexname like 'jobscope%' order by 1`,
  )

const statistics = async () => {
  const rows = await test.writer.execute<{ name: string }>(
    sql`select stxname as name from pg_statistic_ext where stxname like 'jobscope%' order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** What this session has counted and not yet told the others. */
async function updatesOf(engine: Pick<TestEngine['writer'], 'execute'>) {
  const [row] = await engine.execute<{ all: number; hot: number }>(
    sql`select n_tup_upd::int as all, n_tup_hot_upd::int as hot
      from pg_stat_xact_user_tables where relname = 'act_ru_job'`,
  )
  return row ?? { all: 0, hot: 0 }
}

/** Updates as the engine's acquisition does, and how many of them stayed within their page. */
const acquired = () =>
  test.writer.transaction(async (engine) => {
    const before = await updatesOf(engine)
    await engine.execute(
      sql`insert into act_ru_job (id_, type_, retries_, duedate_, rev_, suspension_state_)
        select gen_random_uuid()::text, 'timer', 3, now(), 1, 1 from generate_series(1, 10)`,
    )
    for (let turn = 0; turn < 3; turn++)
      await engine.execute(
        sql`update act_ru_job set rev_ = rev_ + 1, lock_owner_ = 'node',
          lock_exp_time_ = clock_timestamp(), sequence_counter_ = rev_`,
      )
    const after = await updatesOf(engine)
    await engine.execute(sql`delete from act_ru_job`)
    return { all: after.all - before.all, hot: after.hot - before.hot }
  })

describe('the scripts of optional indexes', () => {
  it('create each of them, twice as well as once', async () => {
    expect(new Set(await statuses())).toEqual(new Set(['missing']))
    for (let turn = 0; turn < 2; turn++) {
      await run('create.sql')
      await run('create-trigram.sql')
    }
    expect(new Set(await statuses())).toEqual(new Set(['present']))
    const names = (await definitions()).map(({ indexname }) => indexname)
    expect(names).toEqual(optionalIndexes.map(({ name }) => name).sort())
    expect(await statistics()).toEqual(['jobscope_job_failed_in', 'jobscope_job_failed_message'])
  })

  it('leave out every column that acquiring a job changes', async () => {
    for (const { indexdef } of await definitions())
      expect(indexdef).not.toMatch(/lock_owner_|lock_exp_time_|rev_|sequence_counter_/)
  })

  it("leave the engine's acquisition within its pages", async () => {
    expect(await acquired()).toEqual({ all: 30, hot: 30 })
    // The contrast: it is the index that decides, not the free space of the page.
    await test.writer.execute(sql`create index wrong on act_ru_job (lock_exp_time_)`)
    expect(await acquired()).toEqual({ all: 30, hot: 0 })
    await test.writer.execute(sql`drop index wrong`)
  })

  it('drop all of them, twice as well as once', async () => {
    for (let turn = 0; turn < 2; turn++) await run('drop.sql')
    expect(await definitions()).toHaveLength(0)
    expect(await statistics()).toHaveLength(0)
    expect(new Set(await statuses())).toEqual(new Set(['missing']))
  })
})

describe('an optional index', () => {
  const of = async (name: string) =>
    (await findIndexes(test.engine)).find((index) => index.name === `jobscope_job_${name}`)

  it('counts under whatever name, by what it indexes', async () => {
    await test.writer.execute(
      sql`create index dba_due on act_ru_job (duedate_ desc, id_ desc, type_)`,
    )
    expect(await of('duedate')).toMatchObject({ status: 'present', by: 'dba_due' })
    await test.writer.execute(sql`create index mixed on act_ru_job (tenant_id_ desc, id_)`)
    expect(await of('tenant')).toMatchObject({ status: 'missing' })
    expect(await of('failed')).toMatchObject({ status: 'missing', by: null })
    await test.writer.execute(
      sql`create index part on act_ru_job (priority_, id_) where retries_ > 0`,
    )
    expect(await of('priority')).toMatchObject({ status: 'missing' })
  })

  it('that was left invalid is named as such', async () => {
    await test.writer.execute(sql`create index half on act_ru_job (retries_, id_)`)
    await test.writer.execute(
      sql`update pg_index set indisvalid = false where indexrelid = 'half'::regclass`,
    )
    expect(await of('retries')).toMatchObject({ status: 'invalid', by: 'half' })
  })
})
