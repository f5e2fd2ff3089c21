import { describe, isEnding } from '../lifetime.mjs'
import { say } from '../say.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

/** Runs the stages of a test run one after the other, whatever becomes of each, and adds them up. */
export class Tally {
  /** @type {{ name: string, count: Count }[]} */
  #stages = []

  /**
   * @param {string} name
   * @param {() => Promise<Count | boolean>} work a single check tells whether it has passed
   * @returns {Promise<boolean>} whether all of it has passed
   */
  async stage(name, work) {
    say(`\n▸ ${name}`)
    const count = await this.#count(work)
    if (isEnding()) throw new Error('Stopped')
    this.#stages.push({ name, count })
    return count.failed === 0
  }

  /** @returns {number} how many have failed, after saying so in the run's last line */
  close() {
    say('')
    for (const { name, count } of this.#stages) {
      say(`${count.failed === 0 ? '✓' : '✗'} ${name}: ${inWords(count)}`)
    }
    const total = {
      passed: this.#stages.reduce((sum, { count }) => sum + count.passed, 0),
      failed: this.#stages.reduce((sum, { count }) => sum + count.failed, 0),
    }
    say(`\n${inWords(total)}`)
    return total.failed
  }

  /** @param {() => Promise<Count | boolean>} work */
  async #count(work) {
    try {
      const result = await work()
      return typeof result === 'boolean' ? { passed: +result, failed: +!result } : result
    } catch (error) {
      if (!isEnding()) say(describe(error))
      return { passed: 0, failed: 1 }
    }
  }
}

/** @param {Count} count */
function inWords({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}
