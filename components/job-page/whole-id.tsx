import { CopyButton } from '@/components/ui/copy-button'

/** An id in full, to be copied. */
export function WholeId({ id, what }: { id: string | null; what: string }) {
  if (id === null) return null
  return (
    <span className="flex items-start gap-0.5">
      <span className="min-w-0 break-all font-mono text-xs leading-[1.125rem]">{id}</span>
      <CopyButton text={id} what={what} className="-my-[3px] max-md:-my-[7px]" />
    </span>
  )
}
