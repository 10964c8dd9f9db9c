import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { databaseOf, openServerStore } from './database-of.ts'
import { makeServerDatabase } from './server-database.ts'
import { comparisonNamed, testStore } from './store-contract.ts'

const root = join(import.meta.dirname, '..', '..')
const database = await makeServerDatabase()
const skip = database === null && 'needs a PostgreSQL server'
const open = openServerStore

t.teardown(() => database?.drop())

if (database === null) t.test('the store on a server', { skip: 'needs a PostgreSQL server' }, () => {})
else testStore(t, 'the store on a server', () => open(database.url))

t.test('makes its tables once if several processes start at the same time', { skip }, async (t) => {
  const empty = (await makeServerDatabase())!
  t.teardown(() => empty.drop())
  const script = `
    import { openStore } from '${root}/src/store/open-store.ts'
    const store = await openStore({ databaseUrl: '${empty.url}', dataDir: '', diskReserveMiB: 0 })
    await store.ping()
    await store.close()`
  const codes = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], { cwd: root, stdio: 'inherit' })
      return (await once(child, 'exit'))[0]
    })
  )
  t.same(codes, [0, 0, 0, 0])
})

t.test('says that a lost server is not there, and recovers alone', { skip }, async (t) => {
  const own = (await makeServerDatabase())!
  t.teardown(() => own.drop())
  const store = await open(own.url)
  t.teardown(() => store.close())
  await store.saveComparison('desk', comparisonNamed('kept'))
  const name = new URL(own.url).pathname.slice(1)
  await own.query(`alter database ${name} allow_connections false`)
  await own.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)
  await t.rejects(store.ping(), { code: 'STORE_UNAVAILABLE' })
  await own.query(`alter database ${name} allow_connections true`)
  await sleep(100)
  await store.ping()
  t.ok(await store.findComparison('desk', 'cmp_kept'))
})

t.test('finishes what a process that died had begun', { skip }, async (t) => {
  const own = (await makeServerDatabase())!
  t.teardown(() => own.drop())
  const first = await open(own.url)
  await first.saveComparison('desk', comparisonNamed('half', 0, { story: 'half' }))
  await first.settled()
  await databaseOf(first).db.updateTable('comparison').set({ pending: '[]' }).execute()
  await first.close()
  const second = await open(own.url)
  t.teardown(() => second.close())
  await second.settled()
  const left = await databaseOf(second).db.selectFrom('comparison').select('id').where('pending', 'is not', null).execute()
  t.same(left, [])
})

t.test('counts requests of several processes together, and again in each window', { skip }, async (t) => {
  const own = (await makeServerDatabase())!
  t.teardown(() => own.drop())
  const stores = await Promise.all([open(own.url), open(own.url)])
  t.teardown(() => Promise.all(stores.map((store) => store.close())))
  const add = async (store: number, key: string, windowMs: number) => (await stores[store]!.rates!.add(key, windowMs)).count
  t.equal(await add(0, 'first', 60_000), 1)
  const counts = await Promise.all(Array.from({ length: 20 }, (_, i) => add(i % 2, 'desk', 60_000)))
  t.same(
    counts.sort((a, b) => a - b),
    Array.from({ length: 20 }, (_, i) => i + 1)
  )
  t.equal(await add(1, 'lab', 60_000), 1, 'another key counts for itself')
  const { ttlMs } = await stores[0]!.rates!.add('lab', 60_000)
  t.ok(ttlMs > 0 && ttlMs <= 60_000)
  await add(0, 'short', 1)
  await sleep(20)
  t.equal(await add(1, 'short', 1), 1)
})
