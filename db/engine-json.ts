import { engineColumns } from '@/db/engine-columns'
import { selected, writerOf } from '@/db/list-columns'
import { once, perEngine } from '@/db/once'

/** What to select for the objects of the engine's API. */
export const engineFields = once((engine) => selected(engineColumns(engine)))

/** Writes rows of `engineFields` as the engine's `GET /job` does: its objects, with commas between. */
export const engineJson = perEngine((engine) => writerOf('json', engineColumns(engine)).lines)
