const breaks: Record<string, string> = { '{': '{\n  ', ',': ',\n  ', ':': ': ', '}': '\n}' }

/**
 * A flat JSON object, one property in a line. Its text is not parsed, because JavaScript would round
 * 64-bit integers; what stands in quotes is left as it is.
 */
export const laidOutJson = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"|[{},:]/g, (token) => breaks[token] ?? token)
