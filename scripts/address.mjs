import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Where to serve, by HOST and PORT. Throws where nobody could.
 * @param {Record<string, string | undefined>} environment
 */
export async function readAddress(environment) {
  const host = environment.HOST || '127.0.0.1'
  const port = Number(environment.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT must be a number from 1 to 65535, not ${environment.PORT}`)
  }
  const probe = createServer().listen(port, host)
  try {
    await once(probe, 'listening')
  } catch (error) {
    throw new Error(whyNot(host, port, error))
  }
  probe.close()
  await once(probe, 'close')
  return { host, port }
}

/**
 * @param {string} host
 * @param {number} port
 * @param {unknown} error
 */
function whyNot(host, port, error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `Port ${port} is in use: set PORT to another one`
  if (code === 'EACCES') return `Port ${port} needs more rights: set PORT to one above 1023`
  return `Cannot serve on HOST ${host}: ${code ?? error}`
}
