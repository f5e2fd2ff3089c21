/** A failure that may be shown: an HTTP status, 0 where nothing answered, and what to say. */
export interface ShownFailure {
  status: number
  message: string
}
