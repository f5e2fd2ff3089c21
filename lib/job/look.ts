/** The words for how the table of jobs looks; what they show is the page's business. */

/** In the order in which they stand. */
export const columnNames = [
  'state',
  'job',
  'process',
  'due',
  'retries',
  'error',
  'created',
  'priority',
  'tenant',
  'lock',
  'jobDefinition',
  'handler',
  'execution',
  'deployment',
  'batch',
  'rootInstance',
] as const
export type ColumnName = (typeof columnNames)[number]

export const defaultColumns: readonly ColumnName[] = [
  'state',
  'job',
  'process',
  'due',
  'retries',
  'error',
  'created',
]

export const densities = ['comfortable', 'compact'] as const
export type Density = (typeof densities)[number]
