import { setTimeout as sleep } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { comparisons } from './migrations/001-comparisons.ts'
import { articles } from './migrations/002-articles.ts'
import { jobs } from './migrations/003-jobs.ts'
import { ingest } from './migrations/004-ingest.ts'
import type { Database } from './tables.ts'

/** Every step that the tables have taken, in order. A step that was released is never changed. */
const steps = { '001-comparisons': comparisons, '002-articles': articles, '003-jobs': jobs, '004-ingest': ingest }

/** What a database says to one of two that make the same table, or write the same row, at once. */
const collisions: ReadonlySet<unknown> = new Set(['23505', '40001', '40P01', '42P06', '42P07', '42710', '25P02', 'XX000'])
const UNKNOWN_TABLE = '42P01'
const MOST_TRIES = 60
const PAUSE_MS = 250

/**
 * Brings the tables up to date: forward only, all or nothing, safe to run again, and safe where several processes start at once.
 *
 * The one transaction locks a row, so that others wait; those that collide before there is such a row try again.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  if (await isUpToDate(db)) return
  for (let tries = 1; ; tries++) {
    try {
      return await db.transaction().execute(runSteps)
    } catch (error) {
      if (tries >= MOST_TRIES || !collisions.has((error as { code?: unknown }).code)) throw error
      await sleep(PAUSE_MS)
    }
  }
}

/** Whether every step was taken. The library would find out too, but asks the embedded database about its tables for a third of a second. */
async function isUpToDate(db: Kysely<Database>): Promise<boolean> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
    const taken = new Set(rows.map(({ name }) => name))
    return taken.size === Object.keys(steps).length && Object.keys(steps).every((name) => taken.has(name))
  } catch (error) {
    if ((error as { code?: unknown }).code === UNKNOWN_TABLE) return false
    throw error
  }
}

async function runSteps(db: Kysely<Database>): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => steps } }).migrateToLatest()
  if (error) throw error
}
