import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import type { BenchDatabase } from './database'

const gibibyte = 2 ** 30

function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  try {
    const changed =
      git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes'
    return git('rev-parse', '--short', 'HEAD') + changed
  } catch {
    return 'unknown'
  }
}

interface ProcessorTime {
  all: number
  stolen: number
}

/** Since the machine was started, in ticks; undefined where the system does not tell. */
function processorTime(): ProcessorTime | undefined {
  try {
    const [, ...ticks] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]?.split(/ +/) ?? []
    const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, soft = 0, stolen = 0] =
      ticks.map(Number)
    return { all: user + nice + system + idle + wait + irq + soft + stolen, stolen }
  } catch {
    return undefined
  }
}

/** Says later how much of the processors' time other machines on the same hardware took from here on. */
export function watchStolenTime(): () => string {
  const from = processorTime()
  return () => {
    const to = processorTime()
    if (!from || !to || to.all === from.all) return 'not known'
    return `${Math.round((100 * (to.stolen - from.stolen)) / (to.all - from.all))} %`
  }
}

/** What a reader must know to compare these figures with others. */
export function circumstances({ jobs, version, memory }: BenchDatabase, stolen: string): string[] {
  const { model = 'unknown' } = cpus()[0] ?? {}
  return [
    [
      `- ${new Date().toISOString().slice(0, 10)}, commit ${commit()}`,
      `- ${model}, ${cpus().length} cores, ${Math.round(totalmem() / gibibyte)} GiB of memory, ${process.platform}`,
      `- Node ${process.versions.node}, PostgreSQL ${version} (shared_buffers ${memory}, else its defaults), everything on this one machine`,
      `- ${jobs.toLocaleString('en')} jobs, everything warm, medians`,
      `- Processor time taken by other machines meanwhile: ${stolen}`,
    ].join('\n'),
  ]
}
