/** A word that is likely to differ from job to job: it has digits, or opens a quotation or a structure. */
const variable = /[\d"'{[<=@/\\]/

const fewestWords = 3

/**
 * The beginning of an error message that other jobs with the same cause share: up to the first word
 * that looks like data. The whole first line where that would be too little to tell causes apart.
 */
export function messageStem(message: string): string {
  const [line = ''] = message.split('\n', 1)
  const words = line.split(/(?<= )/)
  const end = words.findIndex((word, at) => at >= fewestWords && variable.test(word))
  const early = words.findIndex((word, at) => at > 0 && at < fewestWords && variable.test(word))
  return end < 0 || early >= 0 ? line : words.slice(0, end).join('')
}
