import { expect, test } from 'vitest'
import { columnNames, defaultColumns } from '@/lib/job/look'
import { columns } from './columns'
import { visibleColumns } from './visible-columns'

test('the table has the columns that a link can name, in their order, each with its header', () => {
  expect(columns.map(({ id }) => id)).toEqual([...columnNames])
  for (const { id, header } of columns) expect(header, id).toMatch(/^[A-Z]/)
})

test('it shows what is usual, or what was chosen, and the job in any case', () => {
  expect(visibleColumns({})).toEqual([...defaultColumns])
  expect(visibleColumns({}, ['tenant', 'state'])).toEqual(['state', 'job', 'tenant'])
})

test('a filter or an order shows the column that it is about', () => {
  expect(visibleColumns({ tenantIdIn: ['a'] }, ['job'])).toEqual(['job', 'tenant'])
  expect(visibleColumns({ sortBy: 'jobPriority', sortOrder: 'asc' }, ['job'])).toEqual([
    'job',
    'priority',
  ])
})
