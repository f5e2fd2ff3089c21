/** The ids of the jobs just before and behind a job in the order of a list; null at its ends. */
export interface Neighbours {
  previous: string | null
  next: string | null
  /** The job itself is in the list. It need not be any more: its place in the order remains. */
  listed: boolean
}
