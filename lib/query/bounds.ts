import { type DateTime, readDateTime } from './date-time'
import {
  cannotSet,
  type Described,
  type Fault,
  is,
  notSet,
  type Parameter,
  type Reading,
  wrongProperty,
} from './kind'
import { javaSplit } from './texts'

/** Strictly after `gt`, before `lt`; whether a bound is inclusive is the predicate's business. */
export interface Bounds {
  gt?: DateTime
  lt?: DateTime
}

interface Condition {
  operator: string
  value: string
}

const applyFault = (message: string): { fault: Fault } => ({
  fault: { phase: 'apply', message: () => message },
})

/** The engine looks at the date first, and of two conditions with one operator takes the last. */
function readConditions(conditions: Condition[], noun: string): Reading<Bounds> {
  const bounds: Bounds = {}
  for (const { operator, value } of conditions) {
    const date = readDateTime(value)
    if (date === undefined) {
      const quotes = /^".*"$/s.test(value)
      const shown = quotes ? value : `"${value}"`
      const why = quotes ? ' because of double quotes' : ''
      return applyFault(
        `Invalid ${noun} format: Cannot convert value ${shown} to java type java.util.Date${why}`,
      )
    }
    if (operator !== 'gt' && operator !== 'lt')
      return applyFault(`Invalid ${noun} comparator specified: ${operator}`)
    bounds[operator] = date
  }
  return conditions.length === 0 ? notSet() : is(bounds)
}

const wrongCondition = wrongProperty('an array of {"operator": "gt" or "lt", "value": a date}')

function jsonCondition(json: unknown): Condition | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const { operator, value } = json as Partial<Record<string, unknown>>
  return typeof operator === 'string' && typeof value === 'string' ? { operator, value } : undefined
}

/** A range of time as `gt_DATE,lt_DATE`. `noun` is what the engine calls the date in its messages. */
export const bounds = (row: Described & { noun: string }): Parameter<Bounds, 'bounds'> => ({
  ...row,
  kind: 'bounds',
  expects: 'gt_DATE, lt_DATE or both with a comma, such as gt_2026-01-31,lt_2026-01-31T17:00:00Z',
  read(text) {
    const pieces = javaSplit(text, ',').map((piece) => javaSplit(piece, '_'))
    const conditions = pieces.flatMap(([operator, value, ...more]) =>
      operator !== undefined && value !== undefined && more.length === 0
        ? [{ operator, value }]
        : [],
    )
    return conditions.length === pieces.length && pieces.length > 0
      ? readConditions(conditions, row.noun)
      : cannotSet('condition query parameter has to have format OPERATOR_VALUE.')
  },
  readJson(json) {
    if (json === null) return notSet()
    const conditions = Array.isArray(json) ? json.map(jsonCondition) : [undefined]
    return conditions.every((condition) => condition !== undefined)
      ? readConditions(conditions, row.noun)
      : wrongCondition
  },
  write: ({ gt, lt }) => [gt && `gt_${gt}`, lt && `lt_${lt}`].filter(Boolean).join(','),
  schema: { type: 'string', examples: ['gt_2012-07-17T17:00:00Z,lt_2012-07-17T18:00:00Z'] },
})
