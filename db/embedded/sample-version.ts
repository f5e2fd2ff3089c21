import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Changes with anything that the sample data are made from. */
export async function sampleVersion(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of ['migrations', 'sample']) {
    const root = fileURLToPath(new URL(`./${folder}`, import.meta.url))
    const paths = await readdir(root, { recursive: true })
    for (const path of paths.filter((path) => /\.(ts|sql|json)$/.test(path)).sort()) {
      hash.update(path).update(await readFile(join(root, path)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
