import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Keeps the framework's scripts away from a page's first paint, which needs none of them: pages name one
 * small script instead, and it asks for them afterwards. Its place in Next.js:
 * `compiler.runAfterProductionCompile`.
 * @param {{ distDir: string }} build
 */
export async function loadFrameworkLate({ distDir }) {
  const path = join(distDir, 'build-manifest.json')
  const manifest = JSON.parse(await readFile(path, 'utf8'))
  /** @type {[string, ...string[]]} */
  const [entry, ...framework] = manifest.rootMainFiles
  // It starts with the last script: to compile it and to start it are two short tasks so, not a long one.
  const sources = [...framework, entry].map((file) => `/_next/${file}`)
  const late = `(${loadAfterFirstPaint})(${JSON.stringify(sources)})`
  const name = `static/chunks/${createHash('sha256').update(late).digest('hex').slice(0, 13)}.js`
  await writeFile(join(distDir, name), late)
  await writeFile(path, JSON.stringify({ ...manifest, rootMainFiles: [name] }))
}

/**
 * Runs in the browser. Nobody looks at a hidden page, so there is no paint to wait for. A browser that
 * hides from pages when it paints (Firefox, where it resists fingerprinting) still counts frames.
 * @param {string[]} sources
 */
function loadAfterFirstPaint(sources) {
  function load() {
    for (const src of sources.splice(0))
      document.head.append(Object.assign(document.createElement('script'), { src, async: false }))
  }
  if (document.hidden) load()
  new PerformanceObserver(load).observe({ type: 'paint', buffered: true })
  setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(load)), 500)
}
