import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { OpenDatabase } from '../open-database.ts'
import { damageOf } from '../store-damage.ts'
import type { Database } from '../tables.ts'
import { storeTables } from '../transfer/transfer-tables.ts'
import { checkComparisons, checkReadings } from './check-bodies.ts'
import { checkFigures } from './check-figures.ts'
import { checkIndexes, checkReferences } from './check-tables.ts'

/** A part of the check, once it is done: its name, and what is wrong. */
export interface CheckedPart {
  readonly name: string
  readonly faults: readonly string[]
}

/** More faults of one part are counted alone. */
const MOST_FAULTS = 20

const parts: readonly (readonly [name: string, check: (trx: Transaction<Database>) => AsyncGenerator<string>])[] = [
  ['pages of all tables', readTables],
  ['indexes', checkIndexes],
  ['references between tables', checkReferences],
  ['figures of outlets', checkFigures],
  ['comparisons', checkComparisons],
  ['articles', checkReadings]
]

/** Checks everything in a store, part by part, from one snapshot. Changes nothing. */
export async function* checkStore({ db, embedded }: Pick<OpenDatabase, 'db' | 'embedded'>): AsyncGenerator<CheckedPart> {
  for (const [name, check] of parts) {
    const transaction = db.transaction()
    const snapshot = embedded ? transaction : transaction.setIsolationLevel('repeatable read').setAccessMode('read only')
    const faults: string[] = []
    let more = 0
    try {
      await snapshot.execute(async (trx) => {
        for await (const fault of check(trx)) {
          if (faults.length < MOST_FAULTS) faults.push(fault)
          else more++
        }
      })
    } catch (error) {
      if (damageOf(error) === null) throw error
      faults.push((error as Error).message)
    }
    yield { name, faults: more > 0 ? [...faults, `… and ${more} more`] : faults }
  }
}

/** Reads every byte of every table: the database checks each page against its checksum. */
async function* readTables(trx: Transaction<Database>): AsyncGenerator<string> {
  const { rows: known } = await sql<{
    name: string
  }>`select tablename as name from pg_tables where schemaname = 'public'`.execute(trx)
  for (const table of storeTables) {
    // Tables that are older than this version may be fewer.
    if (!known.some(({ name }) => name === table)) continue
    await sql`select sum(length(whole::text)) from ${sql.table(table)} as whole`.execute(trx)
  }
  yield* []
}
