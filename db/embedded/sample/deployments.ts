import type { Activity } from './activity'
import { tenants } from './company'
import type { ProcessModel } from './process-model'
import { processModels } from './process-models'
import { type Row, suspension } from './rows'
import type { Sample } from './sample'
import { dayMs, wallClock } from './time'

/** A version of a process model, deployed for a tenant or for everyone. */
export interface Definition {
  model: ProcessModel
  deployedMs: number
  deploymentId: string
  row: Row<'processDefinition'>
  jobDefinitions: Map<Activity, Row<'jobDefinition'>>
}

const firstDeploymentDays = 720
const latestDeploymentDays = 5

/** Versions follow each other over two years, closer together towards the end. */
function deployedDaysAgo(sample: Sample, version: number, versions: number): number {
  const passed = (version - 0.6 + sample.random.fraction() / 2) / versions
  const span = firstDeploymentDays - latestDeploymentDays
  return latestDeploymentDays + span * (1 - passed) ** 2
}

function deploy(sample: Sample, model: ProcessModel, version: number, tenantId: string | null) {
  const { rows, newId, nowMs } = sample
  const deployedMs = nowMs - Math.floor(deployedDaysAgo(sample, version, model.versions) * dayMs)
  const deploymentId = newId()
  const versionTag = `${version}.${sample.random.integer(0, 9)}.0`
  rows.deployment.push({
    id: deploymentId,
    name: `${model.service}-service ${versionTag}`,
    deployTime: wallClock(deployedMs),
    source: 'process application',
    tenantId,
  })
  const row: Row<'processDefinition'> = {
    id: `${model.key}:${version}:${newId()}`,
    rev: 1,
    category: 'http://tarnholm.example/bpmn',
    name: model.name,
    key: model.key,
    version,
    deploymentId,
    resourceName: `bpmn/${model.key}.bpmn`,
    hasStartFormKey: false,
    suspensionState: suspension.active,
    tenantId,
    versionTag,
    historyTimeToLive: 180,
    startable: true,
  }
  rows.processDefinition.push(row)
  const jobDefinitions = new Map(
    model.activities.map((activity) => [activity, jobDefinition(sample, activity, row)]),
  )
  rows.jobDefinition.push(...jobDefinitions.values())
  return { model, deployedMs, deploymentId, row, jobDefinitions }
}

const jobDefinition = (
  { newId }: Sample,
  activity: Activity,
  definition: Row<'processDefinition'>,
): Row<'jobDefinition'> => ({
  id: newId(),
  rev: 1,
  processDefinitionId: definition.id,
  processDefinitionKey: definition.key,
  activityId: activity.id,
  jobType: activity.handlerType,
  jobConfiguration: activity.jobConfiguration,
  suspensionState: suspension.active,
  tenantId: definition.tenantId ?? null,
  deploymentId: definition.deploymentId ?? null,
})

/** Everything that is deployed, of one process oldest version first. */
export function deployAll(sample: Sample): Definition[] {
  return processModels.flatMap((model) =>
    (model.perTenant ? tenants.map(({ id }) => id) : [null]).flatMap((tenantId) =>
      Array.from({ length: model.versions }, (_, index) =>
        deploy(sample, model, index + 1, tenantId),
      ),
    ),
  )
}

const definitionsOf = (
  definitions: readonly Definition[],
  model: ProcessModel,
  tenantId: string | null,
) =>
  definitions.filter(
    (definition) => definition.model === model && definition.row.tenantId === tenantId,
  )

/** The version that an instance started then runs in. */
export function definitionAt(
  definitions: readonly Definition[],
  model: ProcessModel,
  tenantId: string | null,
  startedMs: number,
): Definition {
  const versions = definitionsOf(definitions, model, tenantId)
  const [first] = versions
  if (!first) throw new RangeError(`${model.key} is not deployed for ${tenantId}`)
  return versions.findLast(({ deployedMs }) => deployedMs <= startedMs) ?? first
}
