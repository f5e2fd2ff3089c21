import { existsSync } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { findInstallations, type Installation } from '@/db/embedded/binaries'
import { createCluster, giveTo } from '@/db/embedded/create-cluster'
import { chooseRunAs, type RunAs } from '@/db/embedded/run-as'

/** A cluster that exists, and the programs that serve it. */
export interface Place {
  home: string
  data: string
  bin: string
  runAs: RunAs
}

/**
 * The cluster below `directory`, made if there is none. It stands in `pg<major>`, for a version of
 * Postgres reads only its own data: an existing one decides which of the installations serves.
 */
export async function preparePlace(directory: string, from: 'anywhere' | 'system'): Promise<Place> {
  const root = resolve(directory)
  await mkdir(root, { recursive: true })
  const homeOf = ({ major }: Installation) => join(root, `pg${major}`)
  const installations = await findInstallations(from)
  const chosen = installations.find((one) => existsSync(homeOf(one))) ?? installations[0]
  if (!chosen) {
    throw new Error(
      `There is no Postgres for ${process.platform}-${process.arch}, neither from npm nor on this ` +
        "machine. Install PostgreSQL, or set DATABASE_URL to an engine's database.",
    )
  }
  const home = homeOf(chosen)
  const owner = await stat(home).catch(() => undefined)
  const user = process.getuid?.() ?? 0
  if (owner && user !== 0 && user !== owner.uid) {
    throw new Error(`${home} is another user's. Remove it, or start Jobscope as that user.`)
  }
  const runAs = await chooseRunAs(join(chosen.bin, 'postgres'), root, owner)
  if (!owner) await createCluster(home, chosen.bin, runAs)
  else if (runAs.owner && runAs.owner.uid !== owner.uid) await giveTo(runAs.owner, home)
  return { home, data: join(home, 'data'), bin: chosen.bin, runAs }
}
