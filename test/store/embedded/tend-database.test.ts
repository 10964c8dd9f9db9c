import { globSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { tendDatabase } from '../../../src/store/embedded/tend-database.ts'
import { type OpenDatabase, openDatabase } from '../../../src/store/open-database.ts'
import { openSqlStore } from '../../../src/store/sql-store.ts'
import type { NewComparison, Store } from '../../../src/store/store.ts'
import { makeDataFolder } from '../open-test-store.ts'
import { comparisonNamed } from '../store-contract.ts'

/** Comparisons that are kept and removed in each round; `POSTS=100` for what the project is held to. */
const posts = Number(process.env.POSTS ?? 5)
t.setTimeout(300_000 + posts * 30_000)

/** A comparison with two articles, in which every word a client sent begins with `mark`. */
function comparisonOf(mark: string, minute = 0): NewComparison {
  const article = (place: number) => ({
    id: `art_${mark}${place}`,
    outlet_key: `${mark}key${place}`,
    outlet: `${mark}outlet${place}`,
    title: `${mark}headline${place}`,
    url: `https://${mark}${place}.example`,
    day: '2026-11-20',
    words_outlet: 9,
    words_quoted: 0,
    words_attributed: 0,
    strength_sum: 0,
    strength_squares: 0,
    strength_largest: 0,
    families: [['hedge', 1]],
    epithets: [[`${mark}name`, `${mark}epithet`, true, 1]],
    place,
    name: `a${place}`,
    belongs: true,
    copied_words: 0,
    quotes_altered: 0,
    omissions: 0,
    starts: 0,
    ends: 1
  })
  return comparisonNamed(mark, minute, {
    id: `cmp_${minute}_${Buffer.from(mark).toString('hex')}`,
    story: `${mark}story`,
    packed: `${mark}body `.repeat(3000),
    listing: JSON.stringify({ id: 'x', articles: [`${mark}headline0`, `${mark}headline1`] }),
    outletKeys: [`${mark}key0`, `${mark}key1`],
    pending: JSON.stringify([article(0), article(1)])
  })
}

async function openData(t: Test, isCompressed: boolean): Promise<{ store: Store; database: OpenDatabase; folder: string }> {
  const folder = await makeDataFolder()
  const database = await openDatabase({ databaseUrl: null, dataDir: folder, diskReserveMiB: 0 })
  const store = openSqlStore(database)
  t.teardown(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  if (!isCompressed) {
    const { rows } = await sql<{ change: string }>`
      select format('alter table %I alter column %I set storage external', table_name, column_name) as change
      from information_schema.columns where table_schema = 'public' and data_type = 'text'`.execute(database.db)
    for (const { change } of rows) await sql.raw(change).execute(database.db)
  }
  return { store, database, folder }
}

const filesOf = (folder: string) => globSync(join(folder, '**'), { withFileTypes: true }).filter((entry) => entry.isFile())
const filesWith = (folder: string, word: string) =>
  filesOf(folder)
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !path.endsWith('lock.sqlite') && isInFile(path, word))

/** False for a file that was removed since it was listed: the store works on. */
function isInFile(path: string, word: string): boolean {
  try {
    return readFileSync(path).includes(word)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

const bytesOf = (folder: string) =>
  filesOf(folder).reduce(
    (sum, { parentPath, name }) => sum + (statSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0),
    0
  )

t.test('leaves no word of a removed comparison in any file', async (t) => {
  const { store, database, folder } = await openData(t, false)
  const keep = (mark: string, minute: number) => store.saveComparison('desk', comparisonOf(mark, minute))
  for (let i = 0; i < 16; i++) await keep(`staying${i}`, i)
  for (let i = 0; i < 16; i++) await keep(`going${i}`, i)
  await store.settled()
  await database.embedded!.exec('checkpoint')
  t.ok(filesWith(folder, 'going7headline').length > 1, 'the words can be found')
  for (let i = 0; i < 16; i++) t.equal(await store.removeComparison('desk', comparisonOf(`going${i}`, i).id), true)
  await database.tending!.erase()
  t.same(filesWith(folder, 'going'), [])
  t.ok(filesWith(folder, 'staying7headline').length > 0)
  for (let i = 0; i < 16; i++) {
    const { id, packed } = comparisonOf(`staying${i}`, i)
    t.equal((await store.findComparison('desk', id))?.packed, packed)
  }
})

t.test('what found no room to be erased is erased once there is room', async (t) => {
  const { store, database, folder } = await openData(t, false)
  database.tending!.close()
  let freeMiB = 0
  const tending = tendDatabase(database.embedded!, async () => freeMiB, 0)
  t.teardown(() => tending.close())
  await store.saveComparison('desk', comparisonOf('going', 0))
  await store.settled()
  await sql`delete from comparison`.execute(database.db)
  await tending.erase()
  t.ok(filesWith(folder, 'goingbody').length > 0, 'there was no room')
  freeMiB = 1000
  while (filesWith(folder, 'goingbody').length > 0) await sleep(100)
})

t.test('needs no more room after ten rounds of keeping and removing than after one', async (t) => {
  const { store, database, folder } = await openData(t, true)
  const sizes: number[] = []
  for (let round = 0; round < 10; round++) {
    for (let i = 0; i < posts; i++) await store.saveComparison('desk', comparisonOf(`r${round}n${i}`, i % 60))
    await store.settled()
    for (let i = 0; i < posts; i++) await store.removeComparison('desk', comparisonOf(`r${round}n${i}`, i % 60).id)
    await database.tending!.erase()
    sizes.push(bytesOf(folder))
  }
  t.comment(`bytes after each round: ${sizes.join(', ')}`)
  t.ok(sizes.at(-1)! <= sizes[0]! * 1.1)
})

t.test('makes files smaller by compacting them, and keeps what is in them', async (t) => {
  const { store, database, folder } = await openData(t, true)
  for (let i = 0; i < 60; i++) await store.saveComparison('desk', comparisonOf(`n${i}`, i))
  await store.settled()
  for (let i = 0; i < 59; i++) await store.removeComparison('desk', comparisonOf(`n${i}`, i).id)
  const before = bytesOf(folder)
  await database.tending!.compact()
  t.ok(bytesOf(folder) < before - 500_000)
  const { id, packed } = comparisonOf('n59', 59)
  t.equal((await store.findComparison('desk', id))?.packed, packed)
})
