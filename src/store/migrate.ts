import { setTimeout as sleep } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { AppError } from '../errors.ts'
import { comparisons } from './migrations/001-comparisons.ts'
import { articles } from './migrations/002-articles.ts'
import { jobs } from './migrations/003-jobs.ts'
import { ingest } from './migrations/004-ingest.ts'
import { outletParts } from './migrations/005-outlet-parts.ts'
import type { Database } from './tables.ts'

/** Every step that the tables have taken, in order. A step that was released is never changed. */
const steps: Readonly<Record<string, Migration>> = {
  '001-comparisons': comparisons,
  '002-articles': articles,
  '003-jobs': jobs,
  '004-ingest': ingest,
  '005-outlet-parts': outletParts
}

export const isKnownStep = (name: string): boolean => Object.hasOwn(steps, name)

/** The last step that this version knows. */
export const latestStep: string = Object.keys(steps).at(-1)!

/** What a database says to one of two that make the same table, or write the same row, at once. */
const collisions: ReadonlySet<unknown> = new Set(['23505', '40001', '40P01', '42P06', '42P07', '42710', '25P02', 'XX000'])
const UNKNOWN_TABLE = '42P01'
const MOST_TRIES = 60
const PAUSE_MS = 250

/**
 * Brings the tables up to date: forward only, all or nothing, safe to run again, and safe when several processes start at once.
 *
 * The one transaction locks a row, so that others wait; those that collide before there is such a row try again.
 * Errors: `STORE_VERSION` if a newer version has taken further steps.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const taken = await stepsOf(db)
  refuseUnknown(taken)
  if (taken.length === Object.keys(steps).length) return
  for (let tries = 1; ; tries++) {
    try {
      return await db.transaction().execute((transaction) => migrateWithin(transaction, latestStep))
    } catch (error) {
      if (tries >= MOST_TRIES || !collisions.has((error as { code?: unknown }).code)) throw error
      await sleep(PAUSE_MS)
    }
  }
}

/** The steps that a database has taken, in order. The library would find out too, but asks the embedded database about its tables for a third of a second. */
async function stepsOf(db: Kysely<Database>): Promise<string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name collate "C"`.execute(db)
    return rows.map(({ name }) => name)
  } catch (error) {
    if ((error as { code?: unknown }).code === UNKNOWN_TABLE) return []
    throw error
  }
}

/** Returns the last step that a database has taken; null before the first. */
export const stepOf = async (db: Kysely<Database>): Promise<string | null> => (await stepsOf(db)).at(-1) ?? null

/** Errors: `STORE_VERSION` if the tables have taken a step that this version does not know. */
export async function assertKnownSteps(db: Kysely<Database>): Promise<void> {
  refuseUnknown(await stepsOf(db))
}

function refuseUnknown(taken: readonly string[]): void {
  const unknown = taken.find((name) => !isKnownStep(name))
  if (unknown === undefined) return
  const detail = `The store was written by a newer version of Parallax: its tables have taken step “${unknown}”, and this version knows steps up to “${latestStep}”. Run that version or a later one, or restore a backup made by this version or an earlier one.`
  throw new AppError('STORE_VERSION', detail)
}

/** Takes the steps up to this one in a transaction of the caller. */
export async function migrateWithin(transaction: Kysely<Database>, step: string): Promise<void> {
  const { error } = await new Migrator({ db: transaction, provider: { getMigrations: async () => steps } }).migrateTo(step)
  if (error) throw error
}
