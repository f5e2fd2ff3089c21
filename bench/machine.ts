import { execFileSync } from 'node:child_process'
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

/** What a reader must know to compare these figures with others. */
export function circumstances({ jobs, version }: BenchDatabase): string[] {
  const { model = 'unknown' } = cpus()[0] ?? {}
  return [
    [
      `- ${new Date().toISOString().slice(0, 10)}, commit ${commit()}`,
      `- ${model}, ${cpus().length} cores, ${Math.round(totalmem() / gibibyte)} GiB of memory, ${process.platform}`,
      `- Node ${process.versions.node}, PostgreSQL ${version} (shared_buffers 64 MB, else its defaults), everything on this one machine`,
      `- ${jobs.toLocaleString('en')} jobs, everything warm, medians`,
    ].join('\n'),
  ]
}
