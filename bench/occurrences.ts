/** Counts how often an ASCII text stands in bytes that come in pieces, across their seams, too. */
export function occurrences(text: string) {
  const mark = Buffer.from(text)
  let seam = Buffer.alloc(0)
  let found = 0
  return {
    look(piece: Buffer): void {
      const bytes = Buffer.concat([seam, piece])
      let end = 0
      for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, end)) {
        found += 1
        end = at + mark.length
      }
      seam = bytes.subarray(Math.max(end, bytes.length - mark.length + 1))
    },
    count: () => found,
  }
}
