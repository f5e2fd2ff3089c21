import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'

/** Gives the work the address of a server that answers with so many bytes, in a thread of its own. */
export async function whileServingBytes<T>(
  bytes: number,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const worker = new Worker(new URL('./bare-server.mjs', import.meta.url), { workerData: bytes })
  try {
    const [{ port }]: [AddressInfo] = (await once(worker, 'message')) as [AddressInfo]
    return await work(`http://127.0.0.1:${port}/`)
  } finally {
    await worker.terminate()
  }
}
