import { Agent, get as request } from 'node:http'

/** One connection that stays open, as a browser's does. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

export interface Answer {
  status: number
  bytes: number
  firstByteMs: number
  totalMs: number
}

/** Reads an answer to its end without keeping it. `onData` is given the pieces. */
export function get(url: string, onData?: (piece: Buffer) => void): Promise<Answer> {
  const from = performance.now()
  return new Promise((resolve, reject) => {
    request(url, { agent }, (response) => {
      let firstByteMs: number | undefined
      let bytes = 0
      response.on('data', (piece: Buffer) => {
        firstByteMs ??= performance.now() - from
        bytes += piece.length
        onData?.(piece)
      })
      response.on('end', () => {
        const totalMs = performance.now() - from
        resolve({
          status: response.statusCode ?? 0,
          bytes,
          firstByteMs: firstByteMs ?? totalMs,
          totalMs,
        })
      })
      response.on('error', reject)
    }).on('error', reject)
  })
}

/** @throws Error where the answer is not 200 */
export async function getWell(url: string): Promise<Answer> {
  const answer = await get(url)
  if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}`)
  return answer
}
