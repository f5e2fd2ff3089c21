import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Chromium 136 and later compile all functions of a script that begins so while it arrives, on another
 * thread. Else they are compiled as they are called, which is most of what keeps a page from answering
 * while it starts. To other browsers it is a comment.
 */
const hint = '//# allFunctionsCalledOnLoad\n'

/**
 * Puts the hint before each script of a build. Its place in Next.js: `compiler.runAfterProductionCompile`.
 * @param {{ distDir: string }} build
 */
export async function hintToCompile({ distDir }) {
  const folder = join(distDir, 'static', 'chunks')
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  for (const name of scripts) {
    const path = join(folder, name)
    const script = await readFile(path, 'utf8')
    if (!script.startsWith(hint)) await writeFile(path, hint + script)
  }
}
