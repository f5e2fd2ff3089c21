import type { Sample } from '../sample'
import { dayMs, wallClock } from '../time'

/** What the engine says about itself. */
export function addInstallation({ rows, nowMs, newId }: Sample) {
  const properties = {
    'schema.version': 'fox',
    'schema.history': 'create(fox)',
    'next.dbid': '1',
    'deployment.lock': '0',
    'history.cleanup.job.lock': '0',
    'startup.lock': '0',
    'installationId.lock': '0',
    // Full: the job log is written.
    historyLevel: '3',
    'camunda.installation.id': newId(),
  }
  rows.property.push(
    ...Object.entries(properties).map(([name, value]) => ({ name, value, rev: 1 })),
  )
  const upgrades = [
    ['7.22.0', 720],
    ['7.23.0', 390],
    ['7.24.0', 96],
  ] as const
  rows.schemaLog.push(
    ...upgrades.map(([version, daysAgo], index) => ({
      id: String(index * 100),
      timestamp: wallClock(nowMs - daysAgo * dayMs),
      version,
    })),
  )
}
