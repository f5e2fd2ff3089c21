const yearInSeconds = 31_536_000

/** What a reader chose for this browser alone. A cookie, so that the server renders it, too. */
export function keepPreference(name: string, value: string) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs HTTPS, which an internal tool may not have
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${yearInSeconds}; samesite=lax`
}
