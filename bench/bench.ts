import type { BenchDatabase } from './database'
import type { Findings } from './findings'
import type { Question } from './questions'

/** What every section measures on. */
export interface Bench {
  database: BenchDatabase
  questions: Question[]
  say: (line: string) => void
}

export type Section = (bench: Bench) => Promise<Findings>
