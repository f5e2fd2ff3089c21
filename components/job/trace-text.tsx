import clsx from 'clsx'
import { ScrollArea } from '@/components/ui/scroll-area'

const isFrame = (line: string) => /^\s+(at |\.\.\. \d+ )/.test(line)

/** What was thrown stands out from where: exceptions in full ink, frames paler. */
export function TraceText({ text, wrap }: { text: string; wrap: boolean }) {
  return (
    <ScrollArea
      label="Stack trace"
      className="max-h-[70vh] rounded border border-line bg-raised px-3 py-2"
    >
      <pre
        className={clsx('font-mono text-xs leading-5', wrap && 'whitespace-pre-wrap break-words')}
      >
        {text.split('\n').map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that does not change
          <span key={at} className={isFrame(line) ? 'text-muted' : 'font-medium'}>
            {`${line}\n`}
          </span>
        ))}
      </pre>
    </ScrollArea>
  )
}
