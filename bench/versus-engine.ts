import { closeEngine, type Engine } from '@/db/engine'
import { countJobs, findJobs } from '@/db/jobs'
import type { Bench } from './bench'
import { engineCount, enginePage } from './engine-sql'
import { type Findings, shown, worst } from './findings'
import { alternate, median } from './measure'
import { openPatiently, run } from './patient-engine'
import type { Question } from './questions'

/** Contestants that answer the same question, each with what can be compared: ids in order, or a number. */
function contestants(engine: Engine, { asks, query }: Question) {
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
    ours: () => findJobs(engine, query),
    theirAnswer: async () =>
      (await run(engine, enginePage(engine, query, { tieBreak: true }))).map(({ id_ }) =>
        String(id_),
      ),
    ourAnswer: async () => (await findJobs(engine, query)).jobs.map(({ id }) => id),
  }
}

interface Duel {
  question: Question
  theirsMs: number
  oursMs: number
  ratio: number
}

/** @throws Error where the two do not answer alike, or have nothing to answer */
async function duel(engine: Engine, question: Question): Promise<Duel> {
  const { theirs, ours, theirAnswer, ourAnswer } = contestants(engine, question)
  const expected = await theirAnswer()
  const given = await ourAnswer()
  if (expected.length === 0 || expected.join() === '0')
    throw new Error(`${question.name}: no jobs match`)
  if (expected.join() !== given.join())
    throw new Error(`${question.name}: the engine's SQL and Jobscope's do not find the same`)
  const times = await alternate({ theirs, ours })
  return { question, theirsMs: times.theirs, oursMs: times.ours, ratio: times.theirs / times.ours }
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
      "Both through the same driver and settings, in turns, after both were seen to give the same answer; Jobscope's includes the joins of its list and its mapping. A page has 50 rows.",
    ],
    tables: [
      {
        headers: ['', 'question', 'engine, ms', 'Jobscope, ms', 'times faster'],
        rows: duels.map(({ question: { asks, name }, theirsMs, oursMs, ratio }) => [
          asks,
          name,
          shown(theirsMs),
          shown(oursMs),
          shown(ratio),
        ]),
      },
    ],
    targets: [
      {
        name: "times faster than the engine's SQL, median of the questions",
        bound: 'atLeast',
        limit: 10,
        measured: median(duels.map(({ ratio }) => ratio)),
        unit: '×',
      },
      {
        name: `times faster than the engine's SQL, least of the questions (${slowest.question.name})`,
        bound: 'atLeast',
        limit: 1,
        measured: slowest.ratio,
        unit: '×',
      },
    ],
  }
}
