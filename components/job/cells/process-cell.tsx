import { Identifier } from '../identifier'
import type { CellProps } from './cell'

export function ProcessCell({ job }: CellProps) {
  const { processDefinitionKey, processDefinitionName, processDefinitionVersion } = job
  const name = processDefinitionName ?? processDefinitionKey
  if (name === null) return <span className="text-muted">no process</span>
  return (
    <span className="flex flex-col compact:flex-row compact:items-baseline compact:gap-2 max-md:flex-row max-md:flex-wrap max-md:items-baseline max-md:gap-x-2">
      <span className="flex min-w-0 items-baseline gap-1.5">
        <span className="truncate" title={processDefinitionKey ?? name}>
          {name}
        </span>
        {processDefinitionVersion !== null && (
          <span className="text-muted text-xs">v{processDefinitionVersion}</span>
        )}
      </span>
      <InstanceLine job={job} />
    </span>
  )
}

/** What people call the instance, or else its id. */
function InstanceLine({ job: { businessKey, processInstanceId } }: CellProps) {
  if (businessKey !== null)
    return (
      <span className="min-w-0 truncate text-muted" title={`Business key ${businessKey}`}>
        {businessKey}
      </span>
    )
  return processInstanceId === null ? (
    <span className="text-muted">no instance</span>
  ) : (
    <Identifier id={processInstanceId} what="process instance id" />
  )
}
