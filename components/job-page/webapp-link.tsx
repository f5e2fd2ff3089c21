import { Icon } from '@/components/ui/icon'
import { webappHref } from '@/lib/job/webapp'

/** The way to the engine's own web app, where something can be done about it. */
export function WebappLink({
  webapp,
  ...to
}: {
  webapp: string | undefined
  page: Parameters<typeof webappHref>[1]
  id: string
}) {
  if (webapp === undefined) return null
  return (
    <a
      href={webappHref(webapp, to.page, to.id)}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-6 items-center gap-1 underline decoration-edge underline-offset-2 hover:decoration-current"
    >
      Open in the engine’s web app
      <Icon name="external-link" size={12} />
    </a>
  )
}
