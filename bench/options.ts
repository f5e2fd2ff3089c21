import { parseArgs } from 'node:util'

const sectionNames = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const
export type SectionName = (typeof sectionNames)[number]

const postgresNames = ['embedded', 'system'] as const

interface Options {
  /** About how many jobs to measure with. */
  jobs: number
  only: readonly SectionName[]
  /** The embedded Postgres, or the one that the system has: planners differ from major to major. */
  postgres: (typeof postgresNames)[number]
}

const isSection = (name: string): name is SectionName =>
  sectionNames.some((known) => known === name)

/** `--jobs 100000 --only a,c --postgres system`. @throws Error that says what is allowed instead */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      jobs: { type: 'string', default: '1000000' },
      only: { type: 'string' },
      postgres: { type: 'string', default: 'embedded' },
    },
  })
  const jobs = Number(values.jobs)
  if (!Number.isInteger(jobs) || jobs < 10_000)
    throw new Error(`--jobs must be a whole number from 10000, not ${values.jobs}`)
  const only = values.only?.split(',') ?? sectionNames
  const unknown = only.filter((name) => !isSection(name))
  if (unknown.length > 0)
    throw new Error(`--only knows ${sectionNames.join(', ')}, not ${unknown.join(', ')}`)
  const postgres = postgresNames.find((name) => name === values.postgres)
  if (!postgres)
    throw new Error(`--postgres is ${postgresNames.join(' or ')}, not ${values.postgres}`)
  return { jobs, postgres, only: sectionNames.filter((name) => only.includes(name)) }
}
