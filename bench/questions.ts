import { createHash } from 'node:crypto'
import { type JobQuery, jobQuery } from '@/lib/job/query'
import type { BenchDatabase } from './database'

/** What somebody asks: a page of jobs, or how many there are. */
export interface Question {
  asks: 'page' | 'count'
  name: string
  /** As it stands in the address of the list. */
  search: string
  query: JobQuery
}

/** As `pg_temp.id` of the generator draws it. */
function idOf(name: string, n: number): string {
  const hex = createHash('md5').update(`${name}${n}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}

export const rowsPerPage = 50

/** Thirty typical questions: what a person clicks, what a script asks, first pages and deep ones. */
export function questionsOf({ jobs, moment }: BenchDatabase): Question[] {
  const later = (hours: number) => new Date(moment.getTime() + hours * 3_600_000).toISOString()
  const sorted = (by: string, order: 'asc' | 'desc') => `sortBy=${by}&sortOrder=${order}`
  const from = (row: number) => `firstResult=${Math.floor(row)}`
  const definition = `process-1:4:${idOf('definition', 1)}`
  const message = encodeURIComponent('Call to service-1 failed, and the fallback answered 503')
  const ids = [1, 2, 5, 6, 9, 10].map((i) => idOf('job', i * 2)).join()

  const pages: [name: string, search: string][] = [
    ['all', ''],
    ['all, page 100', from(99 * rowsPerPage)],
    ['all, middle', from(jobs / 2)],
    ['all, last page', from(jobs - rowsPerPage)],
    ['all, by due date', sorted('jobDueDate', 'asc')],
    [
      'all, by due date, latest first, page 100',
      `${sorted('jobDueDate', 'desc')}&${from(99 * rowsPerPage)}`,
    ],
    ['all, by priority, highest first', sorted('jobPriority', 'desc')],
    ['all, by retries', sorted('jobRetries', 'asc')],
    ['all, by process, middle', `${sorted('processDefinitionKey', 'asc')}&${from(jobs / 2)}`],
    ['failed', 'noRetriesLeft=true'],
    ['failed, by due date', `noRetriesLeft=true&${sorted('jobDueDate', 'asc')}`],
    [
      'failed, by process, middle',
      `noRetriesLeft=true&${sorted('processDefinitionKey', 'asc')}&${from(jobs * 0.035)}`,
    ],
    ['failed with a frequent message', `noRetriesLeft=true&exceptionMessage=${message}`],
    ['failed in an activity', 'noRetriesLeft=true&failedActivityId=activity-30'],
    [
      'retrying, by due date',
      `withRetriesLeft=true&withException=true&${sorted('jobDueDate', 'asc')}`,
    ],
    ['executable', 'executable=true&active=true'],
    ['executable, by due date', `executable=true&active=true&${sorted('jobDueDate', 'asc')}`],
    ['locked', 'acquired=true'],
    ['suspended, by process', `suspended=true&${sorted('processDefinitionKey', 'asc')}`],
    [
      'timers of the next hour, by due date',
      `timers=true&dueDates=gt_${later(0)},lt_${later(1)}&${sorted('jobDueDate', 'asc')}`,
    ],
    ['a frequent process', 'processDefinitionKey=process-1'],
    [
      'a rare process, by due date',
      `processDefinitionKey=process-48&${sorted('jobDueDate', 'asc')}`,
    ],
    [
      'failed of a version, by retries',
      `processDefinitionId=${definition}&noRetriesLeft=true&${sorted('jobRetries', 'asc')}`,
    ],
    ['a frequent activity', 'activityId=activity-2'],
    [
      'two tenants or none, by tenant',
      `tenantIdIn=tenant-1,tenant-7&includeJobsWithoutTenantId=true&${sorted('tenantId', 'asc')}`,
    ],
    ['an instance', `processInstanceId=${idOf('instance', 7)}`],
    ['some ids', `jobIds=${ids}`],
  ]
  const counts: [name: string, search: string][] = [
    ['all', ''],
    ['failed', 'noRetriesLeft=true'],
    ['executable', 'executable=true&active=true'],
  ]
  return [
    ...pages.map(([name, search]) =>
      question('page', name, join(search, `maxResults=${rowsPerPage}`)),
    ),
    ...counts.map(([name, search]) => question('count', name, search)),
  ]
}

const join = (...searches: string[]) => searches.filter(Boolean).join('&')

/** @throws Error where a question is not one that the list would understand as a whole */
function question(asks: Question['asks'], name: string, search: string): Question {
  const { query, problems, ignored } = jobQuery.read(new URLSearchParams(search))
  if (problems.length + ignored.length > 0) throw new Error(`No question: ${search}`)
  return { asks, name, search, query }
}
