import type { FilterName } from './parameters'

/** A value that occurs. */
export interface Suggestion {
  value: string
  /** What else is known of it, such as the name of a process. */
  hint: string | null
  /** How many jobs have it, where that was counted anyway. */
  count: number | null
}

/** A filter that a text may be meant for. */
export interface Finding extends Suggestion {
  name: FilterName
  /** There are more than `count`. */
  atLeast: boolean
}

/** The filters whose values are few enough to be offered. */
export const suggestable = [
  'processDefinitionKey',
  'processDefinitionKeyIn',
  'processDefinitionKeyNotIn',
  'processDefinitionId',
  'activityId',
  'activityIdIn',
  'activityIdNotIn',
  'failedActivityId',
  'handlerType',
  'handlerTypeNotIn',
  'lockOwner',
  'lockOwnerNotIn',
  'batchId',
  'batchIdNotIn',
  'businessKey',
  'businessKeyNotIn',
  'exceptionMessage',
  'tenantIdIn',
  'tenantIdNotIn',
] as const satisfies FilterName[]
export type Suggestable = (typeof suggestable)[number]

export const isSuggestable = (name: string): name is Suggestable =>
  suggestable.some((other) => other === name)
