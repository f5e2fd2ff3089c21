import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import type { Cluster } from '@/db/embedded/cluster'
import { createTables } from '@/db/embedded/migrate'
import { engineTables } from '@/db/schema'
import { insertJobs } from '@/db/testing/jobs'

/** A new database of the cluster with the dozen jobs of the tests, for a server to show. Gives its address. */
export async function createJobsDatabase(cluster: Cluster, name: string): Promise<string> {
  const admin = postgres(cluster.url('postgres'), { max: 1 })
  await admin`create database ${admin(name)}`
  await admin.end()
  const url = cluster.url(name)
  await createTables(url)
  const writer = postgres(url, { max: 1 })
  await insertJobs(drizzle(writer), engineTables({ prefix: '' }))
  await writer.end()
  return url
}
