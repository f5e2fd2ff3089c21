import { fileURLToPath } from 'node:url'

/** Everything here is said relative to the project's root, wherever a script is called from. */
export function enterProject() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
}
