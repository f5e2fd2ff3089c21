import { closeEngine, type Engine } from '@/db/engine'
import { engineFields } from '@/db/engine-json'
import { selectPage } from '@/db/job-select'
import { countJobs, findJobs, streamJobs } from '@/db/jobs'
import { rowsPoolOf } from '@/db/rows-pool'
import { allValues } from '@/db/run'
import type { Bench } from './bench'
import { engineCount, enginePage } from './engine-sql'
import { type Findings, shown, worst } from './findings'
import { alternate, median } from './measure'
import { openPatiently, run } from './patient-engine'
import type { Question } from './questions'

/** What /api/job does for a page, to the last character. */
async function apiJson(engine: Engine, { query }: Question): Promise<string> {
  let json = ''
  for await (const piece of streamJobs(engine, query)) json += piece
  return json
}

const idsOf = (jobs: { id: string }[]) => jobs.map(({ id }) => id)

/** Contestants that answer the same question, each with what can be compared: ids in order, or a number. */
function contestants(engine: Engine, question: Question) {
  const { asks, query } = question
  if (asks === 'count')
    return {
      theirs: () => run(engine, engineCount(engine, query)),
      ours: () => countJobs(engine, query),
      theirAnswer: async () =>
        (await run(engine, engineCount(engine, query))).map(({ count }) => String(count)),
      ourAnswer: async () => [String(await countJobs(engine, query))],
    }
  return {
    theirs: () => run(engine, enginePage(engine, query, { tieBreak: false })),
    ours: async () =>
      allValues(rowsPoolOf(engine, query), await selectPage(engine, query, engineFields(engine))),
    beside: { whole: () => apiJson(engine, question), screen: () => findJobs(engine, query) },
    theirAnswer: async () =>
      (await run(engine, enginePage(engine, query, { tieBreak: true }))).map(({ id_ }) =>
        String(id_),
      ),
    ourAnswer: async () => idsOf(JSON.parse(await apiJson(engine, question))),
    screenAnswer: async () => idsOf((await findJobs(engine, query)).jobs),
  }
}

interface Duel {
  question: Question
  theirsMs: number
  oursMs: number
  /** Rows as the API's JSON, and the list of the screen, of which a count has none. */
  wholeMs?: number
  screenMs?: number
  ratio: number
}

/** @throws Error where they do not answer alike, or have nothing to answer */
async function duel(engine: Engine, question: Question): Promise<Duel> {
  const { theirs, ours, beside, theirAnswer, ourAnswer, screenAnswer } = contestants(
    engine,
    question,
  )
  const expected = (await theirAnswer()).join()
  if (expected === '' || expected === '0') throw new Error(`${question.name}: no jobs match`)
  for (const given of [ourAnswer, ...(screenAnswer ? [screenAnswer] : [])])
    if ((await given()).join() !== expected)
      throw new Error(`${question.name}: the engine's SQL and Jobscope's do not find the same`)
  const times = await alternate({ theirs, ours })
  const more = beside && (await alternate(beside))
  return {
    question,
    theirsMs: times.theirs,
    oursMs: times.ours,
    ...(more && { wholeMs: more.whole, screenMs: more.screen }),
    ratio: times.theirs / times.ours,
  }
}

export async function versusEngine({ database, questions, say }: Bench): Promise<Findings> {
  const engine = await openPatiently(database)
  const duels: Duel[] = []
  try {
    for (const question of questions) {
      const fought = await duel(engine, question)
      say(
        `  ${question.asks} ${question.name}: ${shown(fought.theirsMs)} ms, ${shown(fought.oursMs)} ms`,
      )
      duels.push(fought)
    }
  } finally {
    await closeEngine(engine)
  }
  const slowest = worst(duels, ({ ratio }) => -ratio)
  return {
    title: "The engine's own SQL against Jobscope's, by question",
    notes: [
      "All through the same driver and settings, the two that are compared in turns, after all were seen to give the same answer. Each is the time until the driver has the rows; the engine's SQL selects all 29 columns, of which its API gives 15. Beside it, not compared: the same rows as the JSON of /api/job, which is written, asked for and mapped, and the list of the screen, which shows more, from three joined tables. A page has 50 rows.",
    ],
    tables: [
      {
        headers: [
          '',
          'question',
          'engine, ms',
          'Jobscope, ms',
          'times faster',
          'its JSON, ms',
          'its screen, ms',
        ],
        rows: duels.map(
          ({ question: { asks, name }, theirsMs, oursMs, ratio, wholeMs, screenMs }) => [
            asks,
            name,
            shown(theirsMs),
            shown(oursMs),
            shown(ratio),
            wholeMs === undefined ? '' : shown(wholeMs),
            screenMs === undefined ? '' : shown(screenMs),
          ],
        ),
      },
    ],
    targets: [
      {
        name: "times faster than the engine's SQL, median of the questions",
        bound: 'atLeast',
        limit: 10,
        measured: median(duels.map(({ ratio }) => ratio)),
        unit: '×',
        why: "without further indexes most of these questions are one pass over the table for both, and PostgreSQL 18 answers the engine's first pages from the index as well (it sorts for DISTINCT step by step; PostgreSQL 15, which sorts everything, was seen at 3.9 in the median). What is saved are deep pages, orders of the whole table and counts.",
      },
      {
        name: `times faster than the engine's SQL, least of the questions (${slowest.question.name})`,
        bound: 'atLeast',
        limit: 1,
        measured: slowest.ratio,
        unit: '×',
        why: 'where both read the same rows in the same way, what remains is the noise of the machine and that Drizzle writes our statement for each question.',
      },
    ],
  }
}
