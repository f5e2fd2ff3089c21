const yearInSeconds = 31_536_000

/** What a reader chose for this browser alone. A cookie, so that the server renders it, too. */
export function keepPreference(name: string, value: string) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs HTTPS, which an internal tool may not have
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${yearInSeconds}; samesite=lax`
}

/** In the browser; the server reads the request. */
export function keptPreference(name: string): string | undefined {
  const [, value] =
    document.cookie
      .split('; ')
      .map((pair) => pair.split('='))
      .find(([key]) => key === name) ?? []
  return value && decodeURIComponent(value)
}
