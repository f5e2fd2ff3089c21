import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Forgets the peak so far. Where the system does not let us, the peak is that since the start, which
 * can only be higher.
 */
export function resetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
  } catch {
    // Only Linux does this, and only for the same user.
  }
}

/** The most megabytes that the process has held at once; undefined where the system does not tell. */
export function peakMegabytes(pid: number): number | undefined {
  try {
    const [, kibibytes] =
      /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kibibytes === undefined ? undefined : (Number(kibibytes) * 1024) / 1e6
  } catch {
    return undefined
  }
}
