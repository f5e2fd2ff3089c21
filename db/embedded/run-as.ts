import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

export interface Account {
  uid: number
  gid: number
}

/** How Postgres' programs are started: behind `prefix`, with the rights of `login` if named. */
export interface RunAs {
  prefix: readonly string[]
  login?: Account
  /** Who must own the data; nobody named where the files are simply ours. */
  owner?: Account
}

/**
 * Postgres refuses to run as root. Root therefore starts it in a user namespace in which it is an
 * ordinary user (the files stay root's own), or, where the kernel allows none, as an unprivileged
 * account. Data that an ordinary user has written are served as that user.
 *
 * `program` and `directory` must both be in reach: an account is often kept out of root's home.
 */
export async function chooseRunAs(
  program: string,
  directory: string,
  owner: Account | undefined,
): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const ways = owner?.uid ? lowered(owner) : [namespaced, ...lowered(await unprivileged())]
  for (const way of ways) if (await reaches(way, program, directory)) return way
  throw new Error(
    `Postgres does not run as root, and no other account can reach ${program} and ${directory}. ` +
      'Start Jobscope as an ordinary user, move it out of a private directory, or set DATABASE_URL.',
  )
}

/** Runs one of Postgres' programs to its end. Its output goes to `log`, whose end an error quotes. */
export async function run(
  { prefix, login, owner }: RunAs,
  program: string,
  args: readonly string[],
  log: string,
): Promise<void> {
  const [command = program, ...rest] = [...prefix, program, ...args]
  const output = await open(log, 'a')
  try {
    if (owner) await output.chown(owner.uid, owner.gid)
    // Not through pipes: the server outlives the program that starts it and would hold them open.
    const child = spawn(command, rest, {
      ...login,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', output.fd, output.fd],
      // Ctrl-C in a terminal is answered by stopping the server in order, not by a signal to it.
      detached: true,
      windowsHide: true,
    })
    const [code] = await once(child, 'exit')
    if (code === 0) return
  } finally {
    await output.close()
  }
  const lines = (await readFile(log, 'utf8')).trimEnd().split('\n')
  throw new Error(`${program} failed:\n${lines.slice(-12).join('\n')}`)
}

const namespaced: RunAs = { prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000'] }

/**
 * The first way keeps root's reach over files, which leads into a private home directory; the
 * secure bit extends it to access(2), by which Postgres looks for its own programs.
 */
function lowered(account: Account): RunAs[] {
  const reach = '+dac_override,+dac_read_search'
  const { uid, gid } = account
  const setpriv = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups']
  setpriv.push(`--inh-caps=${reach}`, `--ambient-caps=${reach}`, '--securebits=+no_setuid_fixup')
  return [
    { prefix: setpriv, owner: account },
    { prefix: [], login: account, owner: account },
  ]
}

async function unprivileged(): Promise<Account> {
  const id = async (flag: string, name: string) =>
    Number((await promisify(execFile)('id', [flag, name])).stdout)
  const account = async (name: string) => ({ uid: await id('-u', name), gid: await id('-g', name) })
  return account('postgres').catch(() => account('nobody'))
}

async function reaches({ prefix, login }: RunAs, program: string, directory: string) {
  const [command = 'sh', ...rest] = [...prefix, 'sh', '-c', '"$0" --version && test -x "$1"']
  try {
    await promisify(execFile)(command, [...rest, program, directory], { ...login })
    return true
  } catch {
    return false
  }
}
