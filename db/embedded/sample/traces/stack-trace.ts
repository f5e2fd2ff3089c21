/** A Java exception with the frames that are its own, innermost first. */
export interface Throwable {
  type: string
  message: string | null
  /**
   * Those of a cause end in the method that caught it to throw the enclosing exception, which was at
   * another line of it by then.
   */
  frames: readonly string[]
  cause?: Throwable
}

const headline = ({ type, message }: Throwable) => (message === null ? type : `${type}: ${message}`)

const methodOf = (frame: string) => frame.slice(0, frame.indexOf('('))

/** The frames that a cause has in common with the exception that it caused. */
function sharedFrames(enclosing: readonly string[], { type, frames }: Throwable) {
  const catcher = methodOf(frames.at(-1) ?? '')
  const caught = enclosing.findIndex((frame) => methodOf(frame) === catcher)
  if (caught < 0) throw new RangeError(`${type}: nothing above it passes ${catcher}`)
  return enclosing.slice(caught + 1)
}

/** As `Throwable.printStackTrace` prints it; `below` are the frames under the outermost exception. */
export function printStackTrace(thrown: Throwable, below: readonly string[]): string {
  const at = (frame: string) => `\tat ${frame}`
  let stack = [...thrown.frames, ...below]
  const lines = [headline(thrown), ...stack.map(at)]
  for (let { cause } = thrown; cause; cause = cause.cause) {
    const shared = sharedFrames(stack, cause)
    lines.push(`Caused by: ${headline(cause)}`, ...cause.frames.map(at))
    lines.push(`\t... ${shared.length} more`)
    stack = [...cause.frames, ...shared]
  }
  return `${lines.join('\n')}\n`
}
