import type { Activity } from './activity'

/** A process of the invented company "Tarnholm", which sells furniture in four countries. */
export interface ProcessModel {
  key: string
  name: string
  /** The application that deploys it. */
  service: string
  /** Deployed once for everyone, or once for each tenant. */
  perTenant: boolean
  versions: number
  /** How many of the waiting timers are its own, against the other processes. */
  share: number
  /** Part of its instances that a customer paid to be faster; their jobs have priority 100. */
  express?: number
  /** Call activities that start it. Without any, a message or a person does. */
  calledFrom?: readonly { process: string; activity: string }[]
  businessKey?: (year: number, digits: (count: number) => string) => string
  activities: readonly Activity[]
}
