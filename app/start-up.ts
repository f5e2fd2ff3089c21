import { connectedEngine } from '@/db/engine'
import { zoneDoubt } from '@/db/zone-doubt'
import { readSettings } from '@/lib/env'
import { log } from '@/lib/http/log'

/** Says what we look at, or what is wrong with it. A wrong configuration ends the process. */
export async function startUp(): Promise<void> {
  try {
    readSettings(process.env)
  } catch (error) {
    log.fatal(error instanceof Error ? error.message : String(error))
    process.exit(1)
  }
  try {
    const engine = await connectedEngine()
    log.info({ ...engine.about, zone: engine.clock.zone }, 'looking at an engine')
    const doubt = await zoneDoubt(engine)
    if (doubt) log.warn(doubt)
  } catch (error) {
    log.warn({ err: error }, 'the database can not be used yet; each request tries anew')
  }
}
