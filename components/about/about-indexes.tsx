import { CopyButton } from '@/components/ui/copy-button'
import { ScrollArea } from '@/components/ui/scroll-area'

interface IndexStatus {
  name: string
  serves: string
  status: 'present' | 'invalid' | 'missing'
  by: string | null
}

const words: Record<IndexStatus['status'], { text: string; className: string }> = {
  present: { text: 'there', className: 'text-ready' },
  invalid: { text: 'invalid', className: 'text-failed' },
  missing: { text: 'not there', className: 'text-muted' },
}

const cell = 'py-1 pr-4 align-top'

function Row({ name, serves, status, by }: IndexStatus) {
  const { text, className } = words[status]
  return (
    <tr className="border-line border-b">
      <th scope="row" className={`${cell} text-left font-normal`}>
        {serves}
      </th>
      <td className={`${cell} whitespace-nowrap ${className}`}>{text}</td>
      <td className={`${cell} break-all font-mono text-xs`}>
        {by ?? name}
        {status === 'invalid' && (
          <p className="font-sans text-failed">
            Serves nobody: drop it concurrently, then run create.sql again.
          </p>
        )}
      </td>
    </tr>
  )
}

/** Which of the optional indexes are there, by what they index, and the scripts that make them. */
export function AboutIndexes({
  indexes,
  scripts,
}: {
  indexes: IndexStatus[]
  scripts: { name: string; text: string }[]
}) {
  return (
    <section className="flex flex-col gap-2 text-sm">
      <h2 className="border-line border-b pb-1 font-semibold text-base">Optional indexes</h2>
      <p className="max-w-[75ch] text-muted">
        On a large job table a DBA may add them; Jobscope never does. An index of another name
        counts where it does the same.
      </p>
      <table className="w-full">
        <thead className="sr-only">
          <tr>
            <th>Serves</th>
            <th>State</th>
            <th>Index</th>
          </tr>
        </thead>
        <tbody>
          {indexes.map((index) => (
            <Row key={index.name} {...index} />
          ))}
        </tbody>
      </table>
      {scripts.map(({ name, text }) => (
        <details key={name} className="rounded border border-line">
          <summary className="min-h-7 cursor-pointer px-3 py-1 max-md:py-2">
            docs/indexes/{name}
          </summary>
          <div className="flex border-line border-t">
            <ScrollArea label={name} className="max-h-96 min-w-0 flex-1 p-3">
              <pre className="font-mono text-xs">{text}</pre>
            </ScrollArea>
            <CopyButton text={text} what={name} className="m-1" />
          </div>
        </details>
      ))}
    </section>
  )
}
