import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import t from 'tap'
import { freePort } from '../../bench/start-process.ts'
import { prepareBuild } from '../../scripts/prepare-build.ts'
import { checkStore } from '../../src/store/keep-store.ts'
import { openDatabase, type StorePlace } from '../../src/store/open-database.ts'
import { openStore } from '../../src/store/open-store.ts'
import { unpackStore } from '../upgrade/old-stores.ts'
import { storeOver } from './database-of.ts'
import { makeServerDatabase } from './server-database.ts'

/** Stores are opened many times, which takes long on a machine that has much else to do. */
t.setTimeout(600_000)

const root = join(import.meta.dirname, '..', '..')
const folder = t.testdir({ whole: {} })
const whole = join(folder, 'whole')
unpackStore('0.1.0', whole)
const embedded = (dataDir: string): StorePlace => ({ databaseUrl: null, dataDir, diskReserveMiB: 0 })

const fileOf = async (relation: string) => {
  const database = await openDatabase(embedded(whole))
  const { rows } = await sql<{ path: string }>`select pg_relation_filepath(${relation}::text::regclass) as path`.execute(
    database.db
  )
  await database.close()
  return rows[0]!.path
}
const [table, index] = [await fileOf('comparison'), await fileOf('article_pk')]

/** What a database holds, but for the note of who has it open. */
const filesIn = (dataDir: string) =>
  readdirSync(join(dataDir, 'database'))
    .filter((name) => name !== 'postmaster.pid')
    .sort()

/** Inverts some bytes of a file. */
function flip(path: string, at: number): void {
  const bytes = readFileSync(path)
  for (let i = at; i < at + 8; i++) bytes[i]! ^= 0xff
  writeFileSync(path, bytes)
}
const logFiles = (database: string) =>
  readdirSync(join(database, 'pg_wal')).flatMap((name) => (/^[0-9A-F]{24}$/.test(name) ? [join(database, 'pg_wal', name)] : []))

/** What may happen to the files of a store, given the folder of its database. */
const damages: Readonly<Record<string, readonly [damage: (database: string) => void, code: string]>> = {
  'bytes of a table': [(database) => flip(join(database, table), 8000), 'STORE_CORRUPT'],
  'bytes of an index': [(database) => flip(join(database, index), 8192 + 4000), 'STORE_CORRUPT'],
  'bytes of the control file': [(database) => flip(join(database, 'global', 'pg_control'), 100), 'STORE_CORRUPT'],
  'a table gone': [(database) => rmSync(join(database, table)), 'STORE_CORRUPT'],
  'the control file gone': [(database) => rmSync(join(database, 'global', 'pg_control')), 'STORE_CORRUPT'],
  'the version gone': [(database) => rmSync(join(database, 'PG_VERSION')), 'STORE_CORRUPT'],
  'the log gone': [(database) => logFiles(database).map((path) => rmSync(path)), 'STORE_CORRUPT'],
  'the log cut off': [(database) => logFiles(database).map((path) => truncateSync(path, 100_000)), 'STORE_CORRUPT'],
  'another version of PostgreSQL': [(database) => writeFileSync(join(database, 'PG_VERSION'), '19\n'), 'STORE_VERSION']
}

for (const [name, [damage, code]] of Object.entries(damages)) {
  t.test(`refuses to open: ${name}`, async (t) => {
    const dataDir = join(folder, 'damaged')
    rmSync(dataDir, { recursive: true, force: true })
    cpSync(whole, dataDir, { recursive: true })
    damage(join(dataDir, 'database'))
    const before = filesIn(dataDir)
    await t.rejects(openStore(embedded(dataDir)), { name: 'AppError', code })
    t.same(filesIn(dataDir), before, 'nothing is written over what is left')
    t.equal(existsSync(join(dataDir, 'lock.json')), false)
  })
}

t.test('the check lists every damaged page', async (t) => {
  const dataDir = join(folder, 'damaged')
  rmSync(dataDir, { recursive: true, force: true })
  cpSync(whole, dataDir, { recursive: true })
  flip(join(dataDir, 'database', table), 8000)
  flip(join(dataDir, 'database', index), 8192 + 4000)
  const parts = []
  for await (const part of checkStore(embedded(dataDir))) parts.push(part)
  const files = parts.find(({ name }) => name === 'files')
  t.same([...(files?.faults ?? [])].sort(), [`page 0 of “${table}” has changed`, `page 1 of “${index}” has changed`].sort())
})

t.test('the check finds rows that do not agree', async (t) => {
  const dataDir = join(folder, 'disagreeing')
  cpSync(whole, dataDir, { recursive: true })
  const database = await openDatabase(embedded(dataDir))
  await sql`update outlet set articles = articles + 1 where key = 'ness morning' and tenant = 'desk'`.execute(database.db)
  await sql`update comparison set body = 'bm9uc2Vuc2U=' where id = (select min(id) from comparison)`.execute(database.db)
  await sql`update comparison_article set ends = ends - 1 where (comparison, place) =
    (select max(id), 0 from comparison)`.execute(database.db)
  await database.close()
  const faults = new Map<string, readonly string[]>()
  for await (const part of checkStore(embedded(dataDir))) faults.set(part.name, part.faults)
  t.match(faults.get('figures of outlets'), [
    /outlet “ness morning” of tenant desk is said to have 2 articles and has 1|said to have/
  ])
  t.equal(faults.get('comparisons')?.length, 2)
  t.match(faults.get('comparisons')?.join('\n'), /cannot be read/)
  t.match(faults.get('comparisons')?.join('\n'), /is not at bytes/)
  t.same(faults.get('indexes'), [])
})

const newerStep = (database: Awaited<ReturnType<typeof openDatabase>>) =>
  sql`insert into kysely_migration (name, timestamp) values ('999-later', '2030-01-01')`.execute(database.db)

t.test('distinguishes a store of a newer version from a damaged one, also while it is in use', async (t) => {
  const dataDir = join(folder, 'newer')
  cpSync(whole, dataDir, { recursive: true })
  const database = await openDatabase(embedded(dataDir))
  const store = storeOver(database)
  await store.ping()
  await newerStep(database)
  await t.rejects(store.ping(), { code: 'STORE_VERSION', message: /999-later/ })
  await store.close()
  await t.rejects(openStore(embedded(dataDir)), { code: 'STORE_VERSION', message: /newer version of Parallax/ })
})

t.test('the service says over HTTP why it is not ready, and is alive', async (t) => {
  const dataDir = join(folder, 'newer')
  const port = await freePort()
  const child = spawn(process.execPath, [join(await prepareBuild(), 'src', 'server.js')], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      DATA_DIR: dataDir,
      PORT: String(port),
      WORKERS: '1',
      LOG_LEVEL: 'silent',
      DISK_RESERVE_MB: '0'
    },
    stdio: ['ignore', 'ignore', 'pipe']
  })
  t.teardown(() => child.kill('SIGKILL'))
  let words = ''
  child.stderr.on('data', (data) => {
    words += data
  })
  const get = (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init)
  while (
    !(await get('/healthz').then(
      ({ ok }) => ok,
      () => false
    ))
  )
    await sleep(50)
  for (const response of [await get('/readyz'), await get('/v1/comparisons', { method: 'POST', body: '{' })]) {
    t.equal(response.status, 503)
    t.match(await response.json(), { code: 'STORE_VERSION', status: 503, detail: /999-later/ })
  }
  t.match(words, /^STORE_VERSION: The store was written by a newer version/)
  t.notMatch(words, / at /)
  child.kill('SIGTERM')
  t.equal((await once(child, 'exit'))[0], 1)
})

const database = await makeServerDatabase()
t.teardown(() => database?.drop())
t.test(
  'on a server, too, a newer store is refused, and damage is told',
  { skip: database === null && 'needs a PostgreSQL server' },
  async (t) => {
    const place = { databaseUrl: database!.url, dataDir: '', diskReserveMiB: 0 }
    const open = await openDatabase(place)
    const store = storeOver(open)
    await store.ping()
    // What PostgreSQL answers when a page fails its checksum.
    await sql`create function damaged() returns trigger language plpgsql as
    $$ begin raise 'invalid page in block 3 of relation base/5/16401' using errcode = 'XX001'; end $$`.execute(open.db)
    await sql`create trigger damaged before insert on story for each row execute function damaged()`.execute(open.db)
    await t.rejects(store.joinStory('desk', { id: 'sty_a', label: 'A' }, [], '2026-01-01T00:00:00Z'), {
      code: 'STORE_CORRUPT',
      message: /invalid page in block 3/
    })
    await t.rejects(store.ping(), { code: 'STORE_CORRUPT' }, 'it does not become ready again')
    await newerStep(open)
    await store.close()
    await t.rejects(openStore(place), { code: 'STORE_VERSION' })
  }
)
