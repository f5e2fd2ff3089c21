import { engineColumns } from '@/db/engine-columns'
import { aliased } from '@/db/job-row'
import { once, perEngine } from '@/db/once'
import { lineWriter } from '@/lib/job/lines'

/** What to select for the objects of the engine's API. */
export const engineFields = once((engine) =>
  aliased(
    Object.fromEntries(
      Object.entries(engineColumns(engine)).map(([name, { field }]) => [name, field]),
    ),
  ),
)

/** Writes rows of `engineFields` as the engine's `GET /job` does: its objects, with commas between. */
export const engineJson = perEngine((engine) => {
  const columns = Object.entries(engineColumns(engine))
  return lineWriter(
    'json',
    columns.map(([name, column]) => ({ name, ...column })),
  ).lines
})
