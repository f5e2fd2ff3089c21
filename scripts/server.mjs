import { setTimeout as delay } from 'node:timers/promises'
import { startTool } from './child.mjs'

/**
 * Starts Next.js and waits for its first answer about jobs, good or bad.
 * @param {{ mode: 'start' | 'dev', host: string, port: number, env: Record<string, string> }} options
 */
export async function startServer({ mode, host, port, env }) {
  const { pid, exited, stop } = startTool('next', [mode, '-H', host, '-p', String(port)], {
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  /** @type {number | undefined} */
  let code
  exited.then((ended) => {
    code = ended
  })
  const url = `http://${nameOf(host)}:${port}`
  while (code === undefined) {
    try {
      return { url, answer: await fetch(`${url}/api/job?maxResults=1`), pid, exited, stop }
    } catch {
      await delay(100)
    }
  }
  throw new Error(`The server ended with code ${code}`)
}

/**
 * What a browser on this machine calls the host.
 * @param {string} host
 */
function nameOf(host) {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
