import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Account, type RunAs, run } from '@/db/embedded/run-as'

export const superuser = 'jobscope'

/**
 * Makes the directory `home` with the cluster in `data` and its superuser's `password` beside it.
 * It appears under its name only when it is whole: a start that was interrupted is made again, and
 * of two starts at the same moment the second takes what the first has made.
 */
export async function createCluster(home: string, bin: string, runAs: RunAs): Promise<void> {
  const draft = await mkdtemp(`${home}.new-`)
  try {
    const password = join(draft, 'password')
    await writeFile(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
    if (runAs.owner) await giveTo(runAs.owner, draft)
    const options = [
      `--pgdata=${join(draft, 'data')}`,
      `--username=${superuser}`,
      `--pwfile=${password}`,
      // Any user of the machine can reach 127.0.0.1.
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The one locale that every system has: text sorts the same everywhere.
      '--locale=C',
      '--no-instructions',
    ]
    await run(runAs, join(bin, 'initdb'), options, join(draft, 'log'))
    await rename(draft, home).catch((error) => {
      if (!existsSync(home)) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

export async function giveTo({ uid, gid }: Account, directory: string): Promise<void> {
  await promisify(execFile)('chown', ['-R', `${uid}:${gid}`, directory])
}
