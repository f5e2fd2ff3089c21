import type { CellProps } from './cell'
import { Identifier } from './identifier'

export function ProcessCell({ job }: CellProps) {
  const { processDefinitionKey, processDefinitionName, processDefinitionVersion } = job
  const name = processDefinitionName ?? processDefinitionKey
  if (name === null) return <span className="text-muted">no process</span>
  return (
    <>
      <span className="truncate" title={processDefinitionKey ?? name}>
        {name}
      </span>
      {processDefinitionVersion !== null && (
        <span className="text-muted text-xs">v{processDefinitionVersion}</span>
      )}
      <InstanceLine job={job} />
    </>
  )
}

/** What people call the instance, or else its id. */
function InstanceLine({ job: { businessKey, processInstanceId } }: CellProps) {
  if (businessKey !== null)
    return (
      <span className="instance truncate text-muted" title={`Business key ${businessKey}`}>
        {businessKey}
      </span>
    )
  return (
    <span className="instance text-muted">
      {processInstanceId === null ? (
        'no instance'
      ) : (
        <Identifier id={processInstanceId} what="process instance id" />
      )}
    </span>
  )
}
