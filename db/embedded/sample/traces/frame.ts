const notation = /^(?<at>(?:.*\.)?(?<type>[A-Z]\w*)[\w$]*\.[\w$<>]+):(?<line>\d+|generated|native)$/

/**
 * A line of a Java stack trace from `java.base/java.net.Socket.connect:633`: the source file is named
 * after the outermost class.
 */
function frame(short: string): string {
  const { at = '', type = '', line = '' } = notation.exec(short)?.groups ?? {}
  if (line === 'generated') return `${at}(<generated>)`
  if (line === 'native') return `${at}(Native Method)`
  if (at === '') throw new RangeError(`not a frame: ${short}`)
  return `${at}(${type}.java:${line})`
}

/** Frames whose classes share a package or a module, innermost first. */
export const frames = (prefix: string, shorts: readonly string[]): readonly string[] =>
  shorts.map((short) => frame(`${prefix}${short}`))

/** Of the company itself, whose code is in `com.tarnholm`. */
export const ownFrames = (...shorts: string[]) => frames('com.tarnholm.', shorts)
