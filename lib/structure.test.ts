import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** What a room may know: our files, by the start of their path, and packages, by name. */
interface Room {
  ours: string[]
  packages: string[]
}

const react = ['react', 'react-dom', 'next', '@tanstack/react-query', '@tanstack/react-table']
const screens = [...react, 'lucide', 'clsx', 'cmdk']
const underPages = ['components/ui/', 'components/job/', 'lib/job/']
const door = ['db/engine', 'db/jobs', 'db/job-fates', 'db/export', 'db/about', 'db/zone-doubt']

/** The architecture. The longest name that a file's path starts with is its room. */
const rooms: Record<string, Room> = {
  'lib/query/': { ours: ['lib/query/'], packages: [] },
  'lib/job/': {
    ours: ['lib/query/', 'lib/job/', 'lib/problem', 'lib/store', 'lib/http/json-body'],
    packages: [],
  },
  'lib/job/openapi': { ours: ['lib/job/', 'package.json'], packages: [] },
  'lib/job/lines': { ours: ['lib/job/'], packages: ['papaparse'] },
  'lib/job/client': {
    ours: ['lib/job/', 'lib/http/get-json'],
    packages: ['@tanstack/react-query'],
  },
  'lib/job/save-export': { ours: ['lib/job/', 'lib/http/get-json'], packages: [] },
  'lib/job/use-': { ours: ['lib/job/', 'lib/query/'], packages: react },
  'lib/http/': { ours: ['lib/http/', 'lib/problem'], packages: ['pino', 'jsonc-parser'] },
  'lib/': { ours: ['lib/problem', 'lib/query/'], packages: ['zod', 'temporal-polyfill'] },
  'db/': {
    ours: ['db/', 'lib/job/', 'lib/query/', 'lib/env', 'lib/engine-time', 'lib/problem'],
    packages: ['drizzle-orm', 'postgres', 'lru-cache'],
  },
  'db/embedded/': {
    ours: ['db/embedded/', 'db/schema'],
    packages: ['drizzle-orm', 'postgres', 'temporal-polyfill'],
  },
  'db/testing/': {
    ours: ['db/', 'lib/'],
    packages: ['drizzle-orm', 'postgres', 'vitest', 'fast-check', 'temporal-polyfill'],
  },
  'components/ui/': {
    ours: ['components/ui/', 'lib/shown-time', 'lib/store'],
    packages: screens,
  },
  'components/query/': {
    ours: ['components/query/', 'components/ui/', 'lib/query/', 'lib/shown-time'],
    packages: screens,
  },
  'components/about/': { ours: ['components/ui/', 'components/about/'], packages: [] },
  // What a list and the page of a job have in common.
  'components/job/': {
    ours: ['components/ui/', 'components/job/', 'lib/job/', 'lib/shown-time'],
    packages: screens,
  },
  'components/list/filters/': {
    ours: [...underPages, 'components/query/', 'components/list/filters/', 'lib/query/'],
    packages: screens,
  },
  'components/list/table/': {
    ours: [...underPages, 'components/list/table/', 'lib/store'],
    packages: screens,
  },
  'components/list/': {
    ours: [...underPages, 'components/list/', 'lib/query/', 'lib/shown-time', 'lib/http/get-json'],
    packages: screens,
  },
  'components/job-page/': {
    ours: [...underPages, 'components/job-page/', 'lib/shown-time'],
    packages: screens,
  },
  'components/keyboard/': {
    ours: [...underPages, 'components/keyboard/', 'components/list/use-look-change'],
    packages: screens,
  },
  'app/': {
    ours: ['app/', 'components/', 'lib/', 'package.json', ...door],
    packages: [...react, '@fontsource-variable'],
  },
  'app/api/': { ours: ['app/api/', 'lib/', ...door], packages: [] },
  // It looks at everything from outside; nothing but its script knows of it.
  'bench/': {
    ours: ['bench/', 'db/', 'lib/', 'scripts/'],
    packages: ['postgres', '@playwright/test', 'autocannon'],
  },
}

const root = fileURLToPath(new URL('..', import.meta.url))

const sources = ['app', 'bench', 'components', 'db', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$/.test(name))
    .map((name) => join(folder, name)),
)

const roomOf = (file: string) =>
  Object.keys(rooms)
    .filter((name) => file.startsWith(name))
    .sort((a, b) => b.length - a.length)[0]

/** Static, dynamic, type-only and re-exported alike. */
const imported = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g

/** Where an import leads: a path of ours from the root, or else a package. */
function target(file: string, name: string): { ours: string } | { package: string } | undefined {
  if (name.startsWith('node:')) return undefined
  if (name.startsWith('@/')) return { ours: name.slice(2) }
  if (name.startsWith('.')) return { ours: relative(root, join(root, dirname(file), name)) }
  return {
    package: name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/'),
  }
}

function trespasses(file: string): string[] {
  const room = rooms[roomOf(file) ?? '']
  if (!room) return [`${file} is in no room`]
  return [...readFileSync(join(root, file), 'utf8').matchAll(imported)].flatMap(([, name = '']) => {
    const to = target(file, name)
    if (!to) return []
    const allowed =
      'ours' in to
        ? room.ours.some((start) => to.ours.startsWith(start))
        : room.packages.some((start) => to.package.startsWith(start))
    return allowed ? [] : [`${file} imports ${name}`]
  })
}

describe('the structure', () => {
  it('keeps every room to what it may know', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(sources.flatMap(trespasses)).toEqual([])
  })

  it('has no file above 300 lines and a median of at most 80', () => {
    const lengths = sources.map((file) => readFileSync(join(root, file), 'utf8').split('\n').length)
    lengths.sort((a, b) => a - b)
    expect(lengths.at(-1)).toBeLessThanOrEqual(300)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80)
  })

  it('has no barrels and no rooms of leftovers', () => {
    const leftovers = sources.filter((file) =>
      /(^|\/)(index|utils?|helpers?|common)(\/|\.tsx?$)/.test(file),
    )
    expect(leftovers).toEqual([])
  })

  it('names only rooms that exist', () => {
    const folders = Object.keys(rooms).filter((name) => name.endsWith('/'))
    expect(folders.filter((name) => !existsSync(join(root, name)))).toEqual([])
  })
})
