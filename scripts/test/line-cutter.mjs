import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { connect, createServer } from 'node:net'
import { onEnd } from '../lifetime.mjs'

/**
 * Stands between the server and its database, so that a test can have the database go away and
 * come back: POST /cut and POST /restore to the control address.
 * @param {string} databaseUrl
 */
export async function cutterFor(databaseUrl) {
  const target = new URL(databaseUrl)
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set()
  const line = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    near.pipe(far).pipe(near)
    for (const socket of [near, far]) {
      sockets.add(socket)
      // An error is followed by the close.
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
  })
  const port = await listen(line, 0)

  const cut = async () => {
    if (!line.listening) return
    line.close()
    for (const socket of sockets) socket.destroy()
    await once(line, 'close')
  }
  const restore = async () => {
    if (!line.listening) await listen(line, port)
  }
  /** @type {Record<string, () => Promise<void>>} */
  const commands = { 'POST /cut': cut, 'POST /restore': restore }
  const control = createHttpServer(async (request, response) => {
    const command = commands[`${request.method} ${request.url}`]
    await command?.()
    response.writeHead(command ? 204 : 404).end()
  })
  const controlPort = await listen(control, 0)
  onEnd(async () => {
    control.close()
    control.closeAllConnections()
    await cut()
  })

  const through = new URL(databaseUrl)
  through.port = String(port)
  return { url: through.href, controlUrl: `http://127.0.0.1:${controlPort}` }
}

/**
 * @param {import('node:net').Server} server
 * @param {number} port
 */
async function listen(server, port) {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port to listen on')
  return address.port
}
