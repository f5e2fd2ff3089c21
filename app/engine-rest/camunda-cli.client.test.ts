import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Where `npm test` serves the dozen jobs of db/testing/jobs.ts; without it there is nothing to ask. */
const engineRest = process.env.CLIENTS_ENGINE_REST ?? ''
const script = fileURLToPath(import.meta.resolve('camunda-cli/bin/camunda.js'))

let home: string
beforeAll(() => {
  // What `camunda login` stores. The login itself also counts process definitions.
  const config = { baseUrl: engineRest, username: 'demo', password: 'demo', engineName: 'default' }
  home = mkdtempSync(join(tmpdir(), 'jobscope-camunda-cli-'))
  mkdirSync(join(home, '.config', 'camunda-cli'), { recursive: true })
  writeFileSync(join(home, '.config', 'camunda-cli', 'config.json'), JSON.stringify(config))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

interface Outcome {
  code: unknown
  stdout: string
  stderr: string
}

/** Runs the command as its users do, in a process of its own. */
function camunda(...args: string[]): Promise<Outcome> {
  const env = { ...process.env, HOME: home, USERPROFILE: home, FORCE_COLOR: '0' }
  return new Promise((resolve) =>
    execFile(process.execPath, [script, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    ),
  )
}

async function ids(...options: string[]): Promise<string[]> {
  const { stdout } = await camunda('--json', 'jobs', ...options)
  const jobs: { id: string }[] = JSON.parse(stdout)
  return jobs.map(({ id }) => id)
}

const said = (stderr: string) => ({ code: 1, stdout: '', stderr: `${stderr}\n` })

describe.skipIf(engineRest === '')('camunda-cli', () => {
  it('lists the jobs that its options ask for', async () => {
    expect(await ids('--failed')).toEqual(['blank', 'failed', 'silent'])
    expect(await ids('--limit', '2')).toEqual(['asleep', 'blank'])
    expect(await ids('--key', 'invoice')).toEqual(['failed'])
    expect(await ids('--instance', 'sleeping')).toEqual(['asleep'])
  })

  it("prints them as a table, with the engine's wall clock", async () => {
    const { code, stdout } = await camunda('jobs')
    const lines = stdout.split('\n').map((line) => line.trim().split(/ {2,}/))
    expect(code).toBe(0)
    expect(lines).toHaveLength(1 + 12 + 1)
    expect(lines[0]).toEqual(['ID', 'INSTANCE', 'ELEMENT', 'RETRIES', 'DUE', 'ERROR'])
    expect(lines).toContainEqual(['failed', 'instance', 'charge', '0', 'boom'])
    expect(lines).toContainEqual(['overdue', '-', '3', '2026-06-15 11:00:00'])
  })

  it('prints the stack trace as it was stored, and none where there is none', async () => {
    const trace = 'java.lang.IllegalStateException: büm\n\tat x.Y.z(Y.java:1)\n'
    expect(await camunda('stacktrace', '--full', 'failed')).toEqual({
      code: 0,
      stdout: `${trace}\n`,
      stderr: '',
    })
    expect((await camunda('stacktrace', 'failed')).stdout).toContain('at x.Y.z(Y.java:1)')
    expect(await camunda('stacktrace', 'plain')).toMatchObject({ code: 0, stdout: '' })
  })

  it('reports a job that is not there', async () => {
    expect(await camunda('stacktrace', 'gone')).toEqual(
      said('No job found with id gone: job is null'),
    )
  })

  it('shows its user which value is wrong', async () => {
    const message =
      "Cannot set query parameter 'maxResults' to value 'NaN': Cannot convert value NaN to java type java.lang.Integer"
    expect(await camunda('jobs', '--limit', 'few')).toEqual(said(message))
    const { code, stderr } = await camunda('--json', 'jobs', '--limit', 'few')
    expect(code).toBe(1)
    expect(JSON.parse(stderr)).toEqual({
      error: `GET /job -> ${message}`,
      status: 400,
      body: { type: 'InvalidRequestException', message, code: null },
    })
  })

  it('is told that nothing can be changed here, and that there are only jobs', async () => {
    expect(await camunda('retry', 'failed')).toEqual(said('The method PUT is not allowed here.'))
    expect(await camunda('run-job', 'failed')).toMatchObject({ code: 1 })
    expect(await camunda('incidents')).toEqual(
      said('Could not find resource for full path: /engine-rest/incident'),
    )
  })
})
