import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** Where `npm test` serves the dozen jobs of db/testing/jobs.ts; without it there is nothing to ask. */
const engineRest = process.env.CLIENTS_ENGINE_REST ?? ''
const script = fileURLToPath(import.meta.resolve('operaton-mcp'))

const failed = {
  id: 'failed',
  jobDefinitionId: 'definition',
  processInstanceId: 'instance',
  processDefinitionId: 'invoice:1',
  processDefinitionKey: 'invoice',
  executionId: 'execution',
  exceptionMessage: 'boom',
  failedActivityId: 'charge',
  retries: 0,
  dueDate: null,
  suspended: false,
  priority: 0,
  tenantId: null,
  createTime: null,
  batchId: null,
}

describe.skipIf(engineRest === '')('operaton-mcp', () => {
  const assistant = new Client({ name: 'jobscope', version: '1' })
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [script],
    // It does not start without credentials; nobody asks for them here.
    env: { OPERATON_BASE_URL: engineRest, OPERATON_USERNAME: 'demo', OPERATON_PASSWORD: 'demo' },
    stderr: 'pipe',
  })
  let complaints = ''
  transport.stderr?.on('data', (text) => {
    complaints += text
  })

  beforeAll(() => assistant.connect(transport))
  afterAll(() => assistant.close())

  async function call(tool: string, parameters: Record<string, unknown> = {}) {
    const result = await assistant.callTool({ name: tool, arguments: parameters })
    const { content, isError = false } = CallToolResultSchema.parse(result)
    const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('')
    return { isError, text }
  }

  async function found(tool: string, parameters?: Record<string, unknown>) {
    const { isError, text } = await call(tool, parameters)
    expect(isError, text).toBe(false)
    return JSON.parse(text)
  }

  it('finds the engine when it starts', () => expect(complaints).toBe(''))

  it('lists jobs with every property that the engine gives', async () => {
    expect(await found('job_list', { noRetriesLeft: true })).toEqual([failed])
    expect(await found('job_list', { exceptionMessage: 'bo%' })).toEqual([])
  })

  it('filters, sorts and pages', async () => {
    const timers = {
      timers: true,
      dueDates: 'gt_2026-06-15T10:00:00.000+0200',
      sortBy: 'jobDueDate',
      sortOrder: 'desc',
    }
    expect(await found('job_list', timers)).toMatchObject([
      { id: 'timer', dueDate: '2026-06-15T13:00:00.000+0200' },
      { id: 'overdue', dueDate: '2026-06-15T11:00:00.000+0200' },
    ])
    const page = { sortBy: 'jobId', sortOrder: 'desc', firstResult: 1, maxResults: 2 }
    expect(await found('job_list', page)).toMatchObject([{ id: 'suspended' }, { id: 'silent' }])
    const tenants = { tenantIdIn: 'acme,globex', active: true }
    expect(await found('job_list', tenants)).toMatchObject([{ id: 'asleep' }])
  })

  it('counts', async () => {
    expect(await found('job_count')).toEqual({ count: 12 })
    expect(await found('job_count', { withException: true })).toEqual({ count: 3 })
  })

  it('gets one job, and an error for a job that is not there', async () => {
    expect(await found('job_get', { id: 'failed' })).toEqual(failed)
    expect(await call('job_get', { id: 'gone' })).toEqual({
      isError: true,
      text: expect.stringContaining('[InvalidRequestException] Job with id gone does not exist'),
    })
  })

  it('passes on which value is wrong', async () => {
    expect(await call('job_list', { dueDates: 'tomorrow' })).toEqual({
      isError: true,
      text: expect.stringContaining(
        "[InvalidRequestException] Cannot set query parameter 'dueDates' to value 'tomorrow': condition query parameter has to have format OPERATOR_VALUE.",
      ),
    })
    expect((await call('job_list', { timers: true, messages: true })).text).toContain(
      'Parameter timers cannot be used together with parameter messages.',
    )
  })

  it('asks for stack traces as JSON, which is refused as the engine refuses it', async () => {
    expect(await call('job_getStacktrace', { id: 'failed' })).toEqual({
      isError: true,
      text: expect.stringContaining('[NotAcceptableException]'),
    })
  })

  it('is told that nothing can be changed here', async () => {
    expect(await call('job_setRetries', { id: 'failed', retries: 1 })).toEqual({
      isError: true,
      text: expect.stringContaining('The method PUT is not allowed here.'),
    })
  })
})
