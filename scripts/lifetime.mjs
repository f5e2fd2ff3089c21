import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { say } from './say.mjs'

/** @type {(() => unknown)[]} */
const undoings = []

/** @type {number | undefined} */
let exitCode

/** @type {Promise<void> | undefined} */
let unwinding

/**
 * Runs a script and undoes whatever it has started, last first, however it ends: by itself, by an
 * error, by a signal, or by the death of the npm that runs it.
 * @param {() => Promise<number>} main gives the exit code
 * @param {number} codeWhenStopped the exit code when somebody stops the script
 */
export async function runScript(main, codeWhenStopped) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => finish(codeWhenStopped))
  }
  onDeathOfNpm(() => finish(codeWhenStopped))
  // Also what nobody catches: postgres.js so complains of a server that stops while it writes.
  process.on('uncaughtException', fail)
  try {
    await finish(await main())
  } catch (error) {
    await fail(error)
  }
}

/** @param {unknown} error */
async function fail(error) {
  // What fails because it is being stopped needs no telling.
  if (exitCode === undefined) say(describe(error))
  await finish(1)
}

/** @param {() => unknown} undo */
export function onEnd(undo) {
  undoings.push(undo)
}

/** @returns {boolean} whether nothing more may be started */
export function isEnding() {
  return exitCode !== undefined
}

/** @param {number} code */
async function finish(code) {
  exitCode ??= code
  unwinding ??= unwind()
  await unwinding
  process.exit(exitCode)
}

async function unwind() {
  for (let undo = undoings.pop(); undo; undo = undoings.pop()) {
    try {
      await undo()
    } catch (error) {
      say(describe(error))
    }
  }
}

/**
 * npm dies of a signal without passing it on; its script would live on as an orphan.
 * @param {() => void} act
 */
function onDeathOfNpm(act) {
  if (!process.env.npm_lifecycle_event) return
  const npm = npmProcess()
  const watch = setInterval(() => {
    if (npmProcess() === npm) return
    clearInterval(watch)
    act()
  }, 250)
  watch.unref()
}

/** Our parent, or beyond the shell that npm has started us with: the shell survives its npm. */
function npmProcess() {
  try {
    const parent = readFileSync(`/proc/${process.ppid}/status`, 'utf8')
    if (/^Name:\t(sh|bash|dash)$/m.test(parent)) return Number(/^PPid:\t(\d+)$/m.exec(parent)?.[1])
  } catch {
    // Only Linux tells.
  }
  return process.ppid
}

/**
 * Our own errors are written for the reader; others are of use only with where they arose.
 * @param {unknown} error
 */
export function describe(error) {
  if (!(error instanceof Error) || error.name !== 'Error') return inspect(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
