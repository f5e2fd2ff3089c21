import { createServer } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

/** A worker: the least that Node does to answer with a body of `workerData` bytes. */
const body = Buffer.alloc(workerData, 'x')

const server = createServer((_, response) => {
  response.setHeader('Content-Type', 'application/json').end(body)
})
server.listen(0, '127.0.0.1', () => parentPort?.postMessage(server.address()))
