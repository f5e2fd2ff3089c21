import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { isEnding, onEnd } from './lifetime.mjs'

/**
 * @typedef {object} Options
 * @property {Record<string, string>} [env] added to our own environment
 * @property {(text: string) => void} [onOutput] is given the output as well
 */

/**
 * Starts a program that ends with this script at the latest. It has a process group of its own, so
 * that stopping it also reaches what it starts itself, and Ctrl-C leaves the order of things to us.
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {{ pid: number | undefined, exited: Promise<number>, stop: () => Promise<void> }}
 */
function start(command, args, { env = {}, onOutput } = {}) {
  if (isEnding()) throw new Error('Stopped')
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', onOutput ? 'pipe' : 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  })
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text)
    onOutput?.(text)
  })
  const exited = once(child, 'close').then(([code]) => code ?? 1)
  const stop = () => stopChild(child)
  onEnd(stop)
  return { pid: child.pid, exited, stop }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<number>} the exit code
 */
export function run(command, args, options) {
  return start(command, args, options).exited
}

/**
 * Starts the command that a package installs, without npx: killing that would leave the command.
 * @param {string} name
 * @param {string[]} args
 * @param {Options & { package?: string }} [options]
 */
export function startTool(name, args, options) {
  const home = `node_modules/${options?.package ?? name}`
  const { bin } = JSON.parse(readFileSync(`${home}/package.json`, 'utf8'))
  return start(process.execPath, [`${home}/${bin[name] ?? bin}`, ...args], options)
}

/** @param {import('node:child_process').ChildProcess} child */
async function stopChild(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const exited = once(child, 'exit')
  signalGroup(child.pid, 'SIGTERM')
  const { pid } = child
  const patience = setTimeout(() => signalGroup(pid, 'SIGKILL'), 10_000)
  await exited
  clearTimeout(patience)
  signalGroup(pid, 'SIGKILL')
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // Nobody is left.
  }
}
