import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { createTables } from '@/db/embedded/migrate'
import { joinCluster, startThrowawayCluster } from '@/db/testing/throwaway-cluster'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string
    databaseTemplate: string
  }
}

/**
 * `npm test` lends its cluster, in the directory JOBSCOPE_TEST_CLUSTER: it stops it whatever
 * happens to Vitest.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const lent = process.env.JOBSCOPE_TEST_CLUSTER
  const cluster = await (lent ? joinCluster(lent) : startThrowawayCluster())
  const server = cluster.url('postgres')
  const template = 'engine_template'
  const admin = postgres(server, { max: 1, onnotice: () => {} })
  await admin`drop database if exists ${admin(template)}`
  await admin`create database ${admin(template)}`
  await admin.end()
  await createTables(cluster.url(template))
  project.provide('databaseServer', server)
  project.provide('databaseTemplate', template)
  return cluster.stop
}
