import { sql } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'

/** From now on a list that comes to the job of this id fails there, amid its rows. */
export async function poison(writer: PostgresJsDatabase, id: string): Promise<void> {
  await writer.execute(sql`alter table act_ru_job drop column retries_`)
  await writer.execute(sql`alter table act_ru_job rename to stored_job`)
  await writer.execute(
    sql`create view act_ru_job as
      select *, 1 / (case id_ when ${sql.raw(`'${id}'`)} then 0 else 1 end) as retries_ from stored_job`,
  )
}
