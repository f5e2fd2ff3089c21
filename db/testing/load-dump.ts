import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gunzipSync } from 'node:zlib'
import postgres from 'postgres'
import type { Cluster } from '@/db/embedded/cluster'

/**
 * Loads what `pg_dump` wrote (plain text, gzipped) into a new database of the cluster, and gives
 * its address. Not every machine has `psql` for that.
 */
export async function loadDump(cluster: Cluster, name: string, file: string): Promise<string> {
  const dump = gunzipSync(await readFile(file)).toString('utf8')
  const admin = postgres(cluster.url('postgres'), { max: 1 })
  await admin`create database ${admin(name)}`
  await admin.end()
  // One connection, because the dump begins with settings of the session.
  const sql = postgres(cluster.url(name), { max: 1, onnotice: () => {} })
  try {
    for (const { statements, copy, rows } of sectionsOf(dump)) {
      await sql.unsafe(statements).simple()
      if (copy) await pipeline(Readable.from([rows]), await sql.unsafe(copy).writable())
    }
  } finally {
    await sql.end()
  }
  return cluster.url(name)
}

interface Section {
  statements: string
  copy?: string
  rows?: string
}

/** Statements, and the rows of a table that follow them, up to a line with a backslash and a dot. */
function* sectionsOf(dump: string): Generator<Section> {
  let at = 0
  for (const { index, 0: copy } of dump.matchAll(/^COPY .* FROM stdin;\n/gm)) {
    const begin = index + copy.length
    const end = dump.indexOf('\n\\.\n', begin - 1) + 1
    yield { statements: withoutCommands(dump.slice(at, index)), copy, rows: dump.slice(begin, end) }
    at = end + '\\.\n'.length
  }
  yield { statements: withoutCommands(dump.slice(at)) }
}

/** `\restrict` and its like speak to psql, not to the server. */
const withoutCommands = (statements: string) => statements.replaceAll(/^\\.*$/gm, '')
