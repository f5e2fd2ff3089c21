import type { Bench } from './bench'
import { type Findings, shown, type Target, worst } from './findings'
import { get } from './get'
import { occurrences } from './occurrences'
import { peakMegabytes, resetPeak } from './peak-memory'
import { type Server, whileServing } from './server'

interface List {
  path: string
  /** What every row has once, and how often it stands beside the rows. */
  mark: string
  beside: number
}

const lists: List[] = [
  { path: '/api/job', mark: '{"id":', beside: 0 },
  { path: '/api/job/export?format=csv', mark: '\n', beside: 1 },
  { path: '/api/job/export?format=ndjson', mark: '\n', beside: 0 },
]

interface Read {
  path: string
  status: number
  rowsPerSecond: number
  firstByteMs: number
  megabytes: number
  peak: number | undefined
}

/** @throws Error where the list does not have all jobs */
async function read(
  { url, pid }: Server,
  { path, mark, beside }: List,
  jobs: number,
): Promise<Read> {
  if (pid !== undefined) resetPeak(pid)
  const marks = occurrences(mark)
  const { status, bytes, firstByteMs, totalMs } = await get(url + path, marks.look)
  const rows = marks.count() - beside
  if (status === 200 && rows !== jobs)
    throw new Error(`${path} gives ${rows} rows where there are ${jobs} jobs`)
  return {
    path,
    status,
    rowsPerSecond: (jobs / totalMs) * 1000,
    firstByteMs,
    megabytes: bytes / 1e6,
    peak: pid === undefined ? undefined : peakMegabytes(pid),
  }
}

function targetsOf(reads: Read[]): Target[] {
  const slowest = worst(reads, ({ rowsPerSecond }) => -rowsPerSecond)
  const largest = worst(reads, ({ peak = 0 }) => peak)
  const speed: Target = {
    name: `rows a second of a whole list (${slowest.path})`,
    bound: 'atLeast',
    limit: 50_000,
    measured: slowest.rowsPerSecond,
    unit: 'rows/s',
    why: 'a row of an export costs 9 to 13 µs in Node and half as much in Postgres, which share the cores, and the first comes only after all have been joined with their instances and sorted by id.',
  }
  if (largest.peak === undefined) return [speed]
  return [
    speed,
    {
      name: `memory of the server meanwhile (${largest.path})`,
      bound: 'atMost',
      limit: 400,
      measured: largest.peak,
      unit: 'MB',
      why: 'two batches of rows are held at a time; the rest is what Node lets its heap grow to.',
    },
  ]
}

export async function wholeLists({ database, say }: Bench): Promise<Findings> {
  const reads: Read[] = []
  await whileServing(database, async (server) => {
    for (const list of lists) {
      const one = await read(server, list, database.jobs)
      say(
        one.status === 200
          ? `  ${one.path}: ${shown(one.rowsPerSecond)} rows/s`
          : `  ${one.path}: ${one.status}`,
      )
      reads.push(one)
    }
  })
  return {
    title: 'Whole lists',
    notes: [
      'All jobs, read as fast as they come. Memory is the peak of the server process (VmHWM).',
    ],
    tables: [
      {
        headers: ['path', 'status', 'rows/s', 'first byte, ms', 'MB', 'peak memory, MB'],
        rows: reads.map(({ path, status, rowsPerSecond, firstByteMs, megabytes, peak }) =>
          status === 200
            ? [
                path,
                '200',
                shown(rowsPerSecond),
                shown(firstByteMs),
                shown(megabytes),
                peak === undefined ? '–' : shown(peak),
              ]
            : [path, String(status), '–', '–', '–', '–'],
        ),
      },
    ],
    targets: targetsOf(reads.filter(({ status }) => status === 200)),
  }
}
