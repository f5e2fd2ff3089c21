/** SUSPENSION_STATE_ of jobs, process instances and definitions alike. */
export const suspensionState = { active: 1, suspended: 2 }

export const isSuspended = (state: number | null): boolean => state === suspensionState.suspended
