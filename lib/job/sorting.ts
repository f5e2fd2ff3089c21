import { type Failure, invalidRequest, notValid } from '@/lib/problem'
import { type SortKey, type SortOrder, sortOrders } from './parameters'
import type { Sort } from './query'

/** The messages of the engine's AbstractQuery, which takes a column and then its direction. */
const noColumn = notValid(
  'You should call any of the orderBy methods first before specifying a direction: currentOrderingProperty is null',
)
const noDirection = notValid(
  'Invalid query: call asc() or desc() after using orderByXX(): direction is null',
)
const twoDirections = notValid(
  'Invalid query: can specify only one direction desc() or asc() for an ordering constraint: direction is not null',
)
const notAList = invalidRequest(
  'Cannot set property \'sorting\': expected an array of {"sortBy": …, "sortOrder": …}',
)

interface Item {
  sortBy: SortKey | undefined
  sortOrder: SortOrder | undefined
}

function itemOf(json: unknown, sortKeys: readonly SortKey[]): Item | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined
  const { sortBy, sortOrder } = json as Partial<Record<string, unknown>>
  return {
    sortBy: sortKeys.find((key) => key === sortBy),
    sortOrder: sortOrders.find((order) => order === sortOrder),
  }
}

/**
 * The `sorting` list of a JSON body. The engine drops a word that it does not know and then stumbles
 * over what is left, so a direction may end up with the column of the item before it.
 */
export function readSorting(json: unknown, sortKeys: readonly SortKey[]): Sort[] | Failure {
  if (json === undefined || json === null) return []
  const items = Array.isArray(json) ? json.map((item) => itemOf(item, sortKeys)) : [undefined]
  const sorts: Partial<Sort>[] = []
  for (const item of items) {
    if (!item) return notAList
    if (item.sortBy) sorts.push({ sortBy: item.sortBy })
    if (!item.sortOrder) continue
    const last = sorts.at(-1)
    if (!last) return noColumn
    if (last.sortOrder) return twoDirections
    last.sortOrder = item.sortOrder
  }
  const whole = sorts.filter((sort): sort is Sort => sort.sortOrder !== undefined)
  return whole.length === sorts.length ? whole : noDirection
}
