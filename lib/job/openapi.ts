import { version } from '@/package.json'
import { exportFormatNames, exportFormats } from './export'
import { parameterDocs } from './parameter-docs'
import { lookNames, type ParameterName, pagingNames, parameters, positionNames } from './parameters'
import { jobQuery } from './query'

/** The API as an OpenAPI 3.1 document, made from the table of parameters. */

const listNames = jobQuery.names.filter((name) => !lookNames.some((look) => look === name))

const filtersAndOrder = listNames.filter((name) => !pagingNames.some((paging) => paging === name))

/** Whoever also talks to an engine must know what it would not understand. */
const docOf = (name: ParameterName): string =>
  parameters[name].extension ? `Extension of Jobscope. ${parameterDocs[name]}` : parameterDocs[name]

function inQuery(name: ParameterName) {
  const { schema, kind } = parameters[name]
  // A comma separated value, as opposed to a repeated name, of which only the first would count.
  const comma = kind === 'texts' || kind === 'choices' ? { style: 'form', explode: false } : {}
  return { name, in: 'query', description: docOf(name), schema, ...comma }
}

const condition = {
  type: 'object',
  properties: { operator: { enum: ['gt', 'lt'] }, value: { type: 'string', format: 'date-time' } },
  required: ['operator', 'value'],
}

function inBody(name: ParameterName) {
  const { schema, kind } = parameters[name]
  const json = kind === 'bounds' ? { type: 'array', items: condition } : schema
  return [name, { ...json, description: docOf(name) }]
}

const text = { type: 'string' }
const nullable = { type: ['string', 'null'] }
const date = { ...nullable, description: 'yyyy-MM-ddTHH:mm:ss.SSSZ in the zone of the engine' }

const jobProperties = {
  id: text,
  jobDefinitionId: nullable,
  processInstanceId: nullable,
  processDefinitionId: nullable,
  processDefinitionKey: nullable,
  executionId: nullable,
  exceptionMessage: nullable,
  failedActivityId: nullable,
  retries: { type: 'integer' },
  dueDate: date,
  suspended: { type: 'boolean' },
  priority: { type: 'integer', format: 'int64' },
  tenantId: nullable,
  createTime: date,
  batchId: nullable,
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const content = (schema: object, type = 'application/json') => ({ content: { [type]: { schema } } })
const refused = {
  description: 'What is wrong, in the words of the engine',
  ...content(ref('Error')),
}
const failures = {
  503: { description: 'The database is away', ...content(ref('Error')) },
  504: { description: 'The time budget was used up', ...content(ref('Error')) },
}

const answers = (description: string, schema: object) => ({
  200: { description, ...content(schema) },
  400: refused,
  ...failures,
})

const jobs = answers('The jobs', { type: 'array', items: ref('Job') })
const count = answers('Their number', {
  type: 'object',
  properties: { count: { type: 'integer', format: 'int64' } },
  required: ['count'],
})
const body = { requestBody: { required: true, ...content(ref('JobQuery')) } }
const format = { name: 'format', in: 'query', required: true, schema: { enum: exportFormatNames } }
const id = { name: 'id', in: 'path', required: true, schema: text }
const absent = { description: 'No such job', ...content(ref('Error')) }

export const openApi = {
  openapi: '3.1.0',
  info: {
    title: 'Jobscope',
    version,
    description:
      'The job resource of a Camunda 7-family process engine, read from its database. Unknown query parameters are ignored and named in the header Ignored-Parameters.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/api' }],
  paths: {
    '/job': {
      get: { operationId: 'getJobs', parameters: listNames.map(inQuery), responses: jobs },
      post: {
        operationId: 'queryJobs',
        parameters: positionNames.map(inQuery),
        ...body,
        responses: jobs,
      },
    },
    '/job/export': {
      get: {
        operationId: 'exportJobs',
        parameters: [format, ...filtersAndOrder.map(inQuery)],
        responses: {
          200: {
            description: 'The whole list as a file; a body without its regular end is cut short',
            content: Object.fromEntries(
              Object.values(exportFormats).map(({ mediaType }) => [mediaType, { schema: text }]),
            ),
          },
          400: refused,
          ...failures,
        },
      },
    },
    '/job/count': {
      get: {
        operationId: 'getJobsCount',
        parameters: filtersAndOrder.map(inQuery),
        responses: count,
      },
      post: { operationId: 'queryJobsCount', ...body, responses: count },
    },
    '/job/{id}': {
      parameters: [id],
      get: {
        operationId: 'getJob',
        responses: {
          200: { description: 'The job', ...content(ref('Job')) },
          404: absent,
          ...failures,
        },
      },
    },
    '/job/{id}/stacktrace': {
      parameters: [id],
      get: {
        operationId: 'getStacktrace',
        responses: {
          200: { description: 'The stored stack trace', ...content(text, 'text/plain') },
          204: { description: 'The job has no stack trace' },
          404: absent,
          ...failures,
        },
      },
    },
  },
  components: {
    schemas: {
      Job: { type: 'object', properties: jobProperties, required: Object.keys(jobProperties) },
      JobQuery: {
        type: 'object',
        properties: {
          ...Object.fromEntries(filtersAndOrder.map(inBody)),
          sorting: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                sortBy: parameters.sortBy.schema,
                sortOrder: parameters.sortOrder.schema,
              },
              required: ['sortBy', 'sortOrder'],
            },
          },
        },
      },
      Error: {
        type: 'object',
        properties: { type: text, message: text, code: { type: ['integer', 'null'] } },
        required: ['type', 'message', 'code'],
      },
    },
  },
}
