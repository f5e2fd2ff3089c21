import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'

export default function NotFoundPage() {
  return (
    <Empty heading="h1" title="There is no such page">
      <title>Not found · Jobscope</title>
      <Link href="/job" prefetch={false} className={buttonClass()}>
        Jobs that need attention
      </Link>
    </Empty>
  )
}
