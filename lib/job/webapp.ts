const pages = {
  instance: (id: string) => `#/process-instance/${id}/runtime`,
  definition: (id: string) => `#/process-definition/${id}`,
}

/** The ids of definitions have colons, which an address may keep. */
const encoded = (id: string) => encodeURIComponent(id).replaceAll('%3A', ':')

/**
 * Where the engine's own web app shows something. `cockpit`: the address of Camunda 7's Cockpit or of
 * one of its forks, with a slash at its end. Its pages stand behind the `#`.
 */
export const webappHref = (cockpit: string, page: keyof typeof pages, id: string): string =>
  cockpit + pages[page](encoded(id))
