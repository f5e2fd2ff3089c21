import { readFileSync } from 'node:fs'

/**
 * What something was last made from; nothing if it was never finished.
 * @param {string} file
 */
export function readStamp(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
