import { redirect } from 'next/navigation'
import { defaultHref } from './default-href'

export default async function HomePage() {
  redirect(await defaultHref())
}
