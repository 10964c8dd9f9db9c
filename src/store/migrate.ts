import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { comparisons } from './migrations/001-comparisons.ts'
import type { Database } from './tables.ts'

/** Every step that the tables have taken, in order. A step that was released is never changed. */
const steps = { '001-comparisons': comparisons }

/** Brings the tables up to date: forward only, safe to run again. */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => steps } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
