import { randomUUID } from 'node:crypto'
import { type ConstructorOptions, type Db, PgBoss, type QueueOptions } from 'pg-boss'
import type { RemoteDatabase } from '../embedded/remote-database.ts'
import type { OpenDatabase } from '../open-database.ts'
import { openServerPool, type ServerPool } from '../server/open-server-pool.ts'
import { type QueueName, workKinds } from './work-kinds.ts'

/** Both the time until a job is found whose process is gone, in seconds: the shortest that the library allows, and how often it looks. */
const HEARTBEAT_SECONDS = 10
const SUPERVISE_SECONDS = 2

/** How often a job is tried is counted in its row; the library only has to try again. */
const jobOptions: QueueOptions = {
  heartbeatSeconds: HEARTBEAT_SECONDS,
  expireInSeconds: 24 * 3600 - 1,
  retryLimit: 1000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 30,
  retentionSeconds: 365 * 24 * 3600
}

/** A receiver that is down for an hour still gets its webhook. */
const webhookOptions: QueueOptions = {
  expireInSeconds: 60,
  retryLimit: 12,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 600,
  deleteAfterSeconds: 3600
}

/** Connections to a server for the queues of one process, in addition to those of the store. */
const MOST_CONNECTIONS = 4

/** The queues of a database. */
export interface OpenBoss {
  readonly boss: PgBoss
  close(): Promise<void>
}

/**
 * Opens the queues in the store's database.
 *
 * `onTrouble` gets what goes wrong between statements, such as a lost connection; the queues continue by themselves.
 */
export async function openBoss(
  { url, embedded }: Pick<OpenDatabase, 'url' | 'embedded'>,
  onTrouble: (error: unknown) => void
): Promise<OpenBoss> {
  const pool = url === null ? null : openServerPool(url, { most: MOST_CONNECTIONS, name: 'parallax-jobs' })
  const boss = new PgBoss({
    ...(pool === null ? embeddedPlace(embedded!) : { db: serverDb(pool) }),
    schema: 'pgboss',
    schedule: false,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
    maintenanceIntervalSeconds: 600
  })
  boss.on('error', onTrouble)
  const close = async () => {
    await boss.stop({ graceful: false })
    await pool?.end()
  }
  try {
    await boss.start()
    await makeQueues(boss)
  } catch (error) {
    await close().catch(() => {})
    throw error
  }
  return { boss, close }
}

async function makeQueues(boss: PgBoss): Promise<void> {
  const present = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]))
  for (const queue of [...workKinds, 'webhook'] satisfies QueueName[]) {
    const options = queue === 'webhook' ? webhookOptions : jobOptions
    if (!isAsWanted(present.get(queue), options)) await makeQueue(boss, queue, options)
  }
}

/** A start of the service finds its queues as it left them. The library knows those that were there when it started. */
const isAsWanted = (present: QueueOptions | undefined, wanted: QueueOptions) =>
  present !== undefined && Object.entries(wanted).every(([name, value]) => present[name as keyof QueueOptions] === value)

async function makeQueue(boss: PgBoss, queue: QueueName, options: QueueOptions): Promise<void> {
  await boss.createQueue(queue, options)
  await boss.updateQueue(queue, options)
  // The library looks a queue up when it is first used. Inside a transaction of the embedded database that would wait for ever.
  await boss.touch(queue, randomUUID())
}

/** A server's database as the library calls it. */
const serverDb = (pool: ServerPool): Db => ({ executeSql: (text, values) => pool.query(text, values && [...values]) })

/** The embedded database as the library calls it: statements with parameters, and scripts without. */
const embeddedPlace = (database: RemoteDatabase): ConstructorOptions => ({
  db: {
    executeSql: async (text, values) => {
      if (values && values.length > 0) return await database.query(text, [...values])
      return { rows: (await database.exec(text)).flatMap(({ rows }) => rows) }
    }
  },
  backend: 'pglite',
  reindex: false,
  monitorVacuum: false
})
