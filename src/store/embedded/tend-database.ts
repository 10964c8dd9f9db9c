import type { RemoteDatabase } from './remote-database.ts'

/** What was removed is gone from the files this long after the first removal, and the time that the work takes. */
const ERASE_MS = 15_000
/** How often the rest is looked at, and when its turn comes: after so many changed rows, or so much log. */
const LOOK_MS = 10_000
const VACUUM_ROWS = 5000
const CHECKPOINT_BYTES = 16 * 1024 * 1024

/** Tables of this service; those of the queues hold no words, but grow as well. */
const ownTables = `select quote_ident(nspname) || '.' || quote_ident(relname) as name
  from pg_class join pg_namespace on pg_namespace.oid = relnamespace
  where relkind = 'r' and nspname in ('public', 'pgboss') order by nspname, relname`

/** Indexes with words in them: pages between the leaves may keep those of rows that are gone. */
const wordIndexes = [
  'comparison_story',
  'comparison_outlet_pk',
  'article_outlet_day',
  'article_undated',
  'article_epithet_outlet_day',
  'outlet_pk',
  'outlet_newest',
  'outlet_part_pk'
]

/** Columns with words of articles: the statistics of the others do not quote anybody. */
const wordColumns = [
  'body',
  'counts',
  'detail',
  'details',
  'epithet',
  'error',
  'families',
  'input',
  'key',
  'label',
  'listing',
  'name',
  'outlet',
  'outlet_key',
  'pending',
  'profile',
  'reading',
  'result',
  'story',
  'title',
  'url',
  'webhook',
  'words'
]

/** What a database server does in the background, for the embedded database. */
export interface Tending {
  /** Something was removed: its words are soon to be gone from the files. */
  noteRemoved(): void
  /** Makes what was removed before be gone from all files: tables, indexes and log. */
  erase(): Promise<void>
  /** Rewrites every table, so that the files are as small as they can be and hold nothing that was removed, by whichever version. */
  compact(): Promise<void>
  close(): void
}

/**
 * Tends an embedded database between its statements: frees what removed rows held, takes the planner's statistics, cuts the log, and erases.
 *
 * If the disk has less free than twice the reserve, removing gives room back: tables are rewritten that fit into what is left, and
 * those whose vacuum would log more than that wait until there is room.
 */
export function tendDatabase(database: RemoteDatabase, freeMiB: () => Promise<number>, reserveMiB: number): Tending {
  let eraseTimer: NodeJS.Timeout | null = null
  let vacuumedAt = 0
  const vacuum = makeVacuum(database, async () => (await freeMiB()) - reserveMiB / 2)
  const erase = async () => {
    eraseTimer = null
    vacuumedAt = database.changed
    vacuum.forget()
    // Vacuuming may log a whole table; rewriting what is left of it logs nothing.
    if ((await freeMiB()) < 2 * reserveMiB) await shrink(database, freeMiB)
    // The rows of statistics that were replaced would keep what they quoted.
    for (const table of [...(await tablesOf(database)), 'pg_statistic']) {
      await vacuum.run(table, '(index_cleanup on, truncate on)')
    }
    for (const index of wordIndexes) await database.exec(`reindex index ${index}`)
    await cutLog(database)
  }
  const look = async () => {
    if (database.changed - vacuumedAt >= VACUUM_ROWS) {
      vacuumedAt = database.changed
      for (const table of await tablesOf(database)) {
        await vacuum.run(table)
        await takeStatistics(database, table)
      }
    }
    await shortenLog(database)
    if (await vacuum.mayGoOn()) await erase()
  }
  const shorten = oneAtATime(() => shortenLog(database))
  const noteRemoved = () => {
    // Removing a body logs as many bytes as it has: the log of many must not fill what is left of a disk.
    void shorten().catch(() => {})
    eraseTimer ??= setTimeout(() => void erase().catch(() => {}), ERASE_MS).unref()
  }
  // A process that died may have left it undone.
  noteRemoved()
  const timer = setInterval(() => void look().catch(() => {}), LOOK_MS).unref()
  return {
    noteRemoved,
    erase,
    compact: () => rewriteTables(database),
    close() {
      clearInterval(timer)
      if (eraseTimer !== null) clearTimeout(eraseTimer)
    }
  }
}

/** Runs something unless it is running already. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let isRunning = false
  return async () => {
    if (isRunning) return
    isRunning = true
    await run().finally(() => {
      isRunning = false
    })
  }
}

/** Vacuums tables whose vacuum fits into the log's room; the others wait. */
function makeVacuum(database: RemoteDatabase, roomMiB: () => Promise<number>) {
  /** What a vacuum that waits would log at most, in MiB; 0 if none waits. */
  let waitingMiB = 0
  return {
    run: async (table: string, options = '') => {
      const logMiB = await vacuumLogMiB(database, table)
      if (logMiB <= (await roomMiB())) await database.exec(`vacuum ${options} ${table}`)
      else waitingMiB = Math.max(waitingMiB, logMiB)
    },
    /** Whether one waits, and there is room for it now. */
    mayGoOn: async () => waitingMiB > 0 && waitingMiB <= (await roomMiB()),
    forget: () => {
      waitingMiB = 0
    }
  }
}

/** Rewrites every table and the log, see `Tending.compact`. */
async function rewriteTables(database: RemoteDatabase): Promise<void> {
  await database.exec(
    `delete from pg_statistic where starelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)`
  )
  for (const table of [...(await tablesOf(database)), 'pg_statistic']) await database.exec(`vacuum full ${table}`)
  for (const table of await tablesOf(database)) await takeStatistics(database, table)
  await emptyLog(database)
  await cutLog(database)
}

async function tablesOf(database: RemoteDatabase): Promise<string[]> {
  const { rows } = await database.query<{ name: string }>(ownTables)
  return rows.map(({ name }) => name)
}

async function takeStatistics(database: RemoteDatabase, table: string): Promise<void> {
  const { rows } = await database.query<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute
    where attrelid = $1::regclass and attnum > 0 and not attisdropped and not attname = any($2::text[])`,
    [table, wordColumns]
  )
  await database.exec(`analyze ${table} (${rows.map(({ name }) => name).join(', ')})`)
}

/** Begins a new file of the log and removes those before it, with all that was ever written to them. */
async function cutLog(database: RemoteDatabase): Promise<void> {
  await database.exec('select pg_switch_wal()')
  await database.exec('checkpoint')
}

/** Version 0.1 used files of the log again and again: writes over those that wait for it. */
async function emptyLog(database: RemoteDatabase): Promise<void> {
  const { rows } = await database.query<{ count: number }>(
    `select count(*) as count from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$' and name > pg_walfile_name(pg_current_wal_lsn())`
  )
  for (let i = 0; i <= rows[0]!.count; i++) {
    await database.exec(`select pg_logical_emit_message(false, '', '')`)
    await database.exec('select pg_switch_wal()')
  }
}

/** Removes the log up to now from the disk if it has grown to `CHECKPOINT_BYTES`. */
async function shortenLog(database: RemoteDatabase): Promise<void> {
  if ((await logBytes(database)) >= CHECKPOINT_BYTES) await database.exec('checkpoint')
}

/** What vacuuming a table may write to the log, in MiB: with checksums, every page that no vacuum has seen yet. */
async function vacuumLogMiB(database: RemoteDatabase, table: string): Promise<number> {
  const { rows } = await database.query<{ mib: number }>(
    `select (pg_total_relation_size(main.oid) - 8192::bigint * (main.relallvisible + coalesce(toast.relallvisible, 0))) / 1048576.0 as mib
    from pg_class as main left join pg_class as toast on toast.oid = main.reltoastrelid where main.oid = $1::regclass`,
    [table]
  )
  return rows[0]!.mib
}

async function logBytes(database: RemoteDatabase): Promise<number> {
  const { rows } = await database.query<{ bytes: number }>(
    'select (pg_current_wal_lsn() - redo_lsn)::bigint as bytes from pg_control_checkpoint()'
  )
  return rows[0]!.bytes
}

/** Rewrites tables that fit into the free space of the disk, to give back the free space within their files. */
async function shrink(database: RemoteDatabase, freeMiB: () => Promise<number>): Promise<void> {
  for (const [table, column] of [
    ['article', 'reading'],
    ['comparison', 'body']
  ] as const) {
    // biome-ignore format: pairs
    const { rows } = await database.query<{ mib: number }>(
      `select coalesce(sum(pg_column_size(${column}) * 1.1 + 4096), 0) / 1048576 as mib from ${table}`
    )
    if (rows[0]!.mib < (await freeMiB()) / 2) await database.exec(`vacuum full ${table}`)
  }
  await cutLog(database)
}
