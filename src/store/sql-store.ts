import type { AppError } from '../errors.ts'
import { findReading, knownArticles, saveArticles } from './articles.ts'
import { columnText } from './column-text.ts'
import { findComparison, listComparisons, saveComparison } from './comparisons.ts'
import { deriveLater } from './derive-later.ts'
import { guardStore } from './guard-store.ts'
import { openQueues } from './jobs/open-queues.ts'
import { assertKnownSteps } from './migrate.ts'
import type { OpenDatabase } from './open-database.ts'
import { listOutlets, profileOutlet } from './outlet-figures.ts'
import { removeComparison } from './remove-comparison.ts'
import { removeOlder } from './remove-older.ts'
import { openSharedRates } from './server/shared-rates.ts'
import type { Store } from './store.ts'
import { corruptStore } from './store-damage.ts'
import { findStory, joinStories, listStories } from './stories.ts'

/** Opens the store over a database that speaks PostgreSQL's dialect; it closes the database with itself. */
export function openSqlStore(database: OpenDatabase): Store {
  const { db, tending } = database
  const derived = deriveLater(db)
  const { guard, read, write, damage } = makeGuards(database, derived)
  return {
    rates: database.url === null ? null : openSharedRates(db),
    openQueues: (onTrouble) => openQueues(database, onTrouble),
    saveComparison: (tenant, comparison) =>
      write(async () => {
        const isNew = await saveComparison(db, tenant, comparison)
        if (isNew) derived.add(tenant, comparison.id, comparison.storyId !== null)
        return isNew
      }),
    findComparison: (tenant, id) =>
      guard(async () => {
        await derived.storiesSettled()
        return findComparison(db, tenant, id)
      }),
    removeComparison: (tenant, id) =>
      read(async () => {
        const isRemoved = await removeComparison(db, tenant, columnText(id))
        if (isRemoved) tending?.noteRemoved()
        return isRemoved
      }),
    listComparisons: (tenant, selection) => guard(() => listComparisons(db, tenant, selection)),
    saveArticles: (tenant, articles, came) => write(() => saveArticles(db, tenant, articles, came)),
    knownArticles: (tenant, ids) => read(() => knownArticles(db, tenant, ids)),
    findReading: (tenant, id) => read(() => findReading(db, tenant, id)),
    listOutlets: (tenant, selection) => read(() => listOutlets(db, tenant, selection)),
    profileOutlet: (tenant, key, selection) => read(() => profileOutlet(db, tenant, key, selection)),
    listStories: (tenant, selection) => read(() => listStories(db, tenant, selection)),
    findStory: (tenant, id) => read(() => findStory(db, tenant, id)),
    joinStory: (tenant, story, articles, came) =>
      write(() => db.transaction().execute((transaction) => joinStories(transaction, tenant, [{ ...story, articles }], came))),
    removeOlder: (before, most) =>
      read(async () => {
        const removed = await removeOlder(db, before, most)
        if (removed > 0) tending?.noteRemoved()
        return removed
      }),
    settled: () => derived.settled(),
    ping: () => guard(() => assertSound(database, damage())),
    close: async () => {
      await derived.close()
      await database.close()
    }
  }
}

/** Errors: `STORE_CORRUPT`; that of a database which does not answer, or which a later version has changed. */
async function assertSound({ db, embedded }: OpenDatabase, damage: unknown): Promise<void> {
  if (damage !== null) throw damage
  if (embedded?.damage) throw corruptStore(embedded.damage)
  await assertKnownSteps(db)
}

/** Ways to use the database. All report what is wrong with it as an error for clients; a store found damaged once stays so. */
function makeGuards({ assertWritable }: OpenDatabase, derived: ReturnType<typeof deriveLater>) {
  let damage: unknown = null
  const guard = async <T>(run: () => Promise<T>) => {
    try {
      return await guardStore(run)
    } catch (error) {
      if ((error as AppError).code === 'STORE_CORRUPT') damage = error
      throw error
    }
  }
  /** Reads what derives from comparisons: those that were acknowledged count. */
  const read = <T>(run: () => Promise<T>) =>
    guard(async () => {
      await derived.settled()
      return run()
    })
  const write = <T>(run: () => Promise<T>) =>
    guard(async () => {
      await assertWritable()
      return run()
    })
  return { guard, read, write, damage: () => damage }
}
