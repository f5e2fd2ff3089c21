import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gunzipSync } from 'node:zlib'
import postgres from 'postgres'

/** Splits the dump into statements before some rows, `copy … from stdin`, and the rows. */
const rowBlocks = /^(COPY .* FROM stdin;)\n((?:.*\n)*?)\\\.$/m

/**
 * Loads what `pg_dump` wrote (plain text, gzipped) into the empty database `url`: not every machine
 * has `psql`, to which the lines with a backslash speak.
 */
export async function loadDump(url: string, file: string): Promise<void> {
  const dump = gunzipSync(await readFile(file)).toString('utf8').replaceAll(/^\\\w+ .*$/gm, '')
  // One connection, because the dump begins with settings of the session.
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    for (const [statements, copy, rows] of inThrees(dump.split(rowBlocks))) {
      await sql.unsafe(statements).simple()
      if (copy) await pipeline(Readable.from([rows]), await sql.unsafe(copy).writable())
    }
  } finally {
    await sql.end()
  }
}
