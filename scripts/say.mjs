// A reader that has gone away is no reason to leave a database running.
process.stdout.on('error', () => {})

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`)
}
