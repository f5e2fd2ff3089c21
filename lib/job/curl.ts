/** A command for a shell, which reads everything within single quotes as it is. */
export const curlOf = (address: string, options = ''): string =>
  `curl ${options}'${address.replaceAll("'", "'\\''")}'`
