import type { JobLine } from '@/lib/job/job'

export interface CellProps {
  job: JobLine
}
