import { JobGone } from '@/components/job/job-gone'

export default JobGone
