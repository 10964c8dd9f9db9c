import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import t from 'tap'
import { RemoteDatabase } from '../../src/store/embedded/remote-database.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { storeOver } from './database-of.ts'
import { makeDataFolder, openTestStore } from './open-test-store.ts'
import { comparisonNamed, testStore } from './store-contract.ts'

const root = join(import.meta.dirname, '..', '..')
const openEmbeddedStore = async (dataDir: string) =>
  storeOver(await openDatabase({ databaseUrl: null, dataDir, diskReserveMiB: 0 }))
const folder = t.testdir()
const again = await makeDataFolder()
t.teardown(() => rmSync(again, { recursive: true, force: true }))

testStore(t, 'the embedded store', openTestStore)

t.test('finds after reopening what was acknowledged, and nothing half-written', async (t) => {
  const dataDir = again
  const first = await openEmbeddedStore(dataDir)
  await first.saveComparison('desk', comparisonNamed('kept'))
  await first.close()
  t.same(readdirSync(dataDir), ['database', 'lock.sqlite'])
  const second = await openEmbeddedStore(dataDir)
  t.ok(await second.findComparison('desk', 'cmp_kept'))
  await second.close()
})

t.test('loses nothing acknowledged when the process is killed', async (t) => {
  const dataDir = again
  const script = `
    import { openStore } from '${root}/src/store/open-store.ts'
    import { comparisonNamed } from '${root}/test/store/store-contract.ts'
    const store = await openStore({ databaseUrl: null, dataDir: ${JSON.stringify(dataDir)}, diskReserveMiB: 0 })
    for (let i = 0; i < 20; i++) await store.saveComparison('killed', comparisonNamed('k' + i, i))
    process.kill(process.pid, 'SIGKILL')`
  const child = join(folder, 'save-and-die.ts')
  writeFileSync(child, script)
  const { signal } = spawnSync(process.execPath, [child], { cwd: root, stdio: 'inherit' })
  t.equal(signal, 'SIGKILL')
  t.equal(existsSync(join(dataDir, 'lock.json')), true)
  const store = await openEmbeddedStore(dataDir)
  t.equal((await store.listComparisons('killed', { limit: 100 })).items.length, 20)
  await store.close()
})

t.test('reports that it is not available once it is closed', async (t) => {
  const store = await openEmbeddedStore(again)
  await store.close()
  await t.rejects(store.ping(), { code: 'STORE_UNAVAILABLE' })
})

t.test('starts its thread again when that dies', async (t) => {
  const thread = `
    const { parentPort } = require('node:worker_threads')
    parentPort.on('message', ({ n, statement }) => {
      if (statement === 'die') process.exit(1)
      if (statement === 'stick') return parentPort.postMessage({ n, error: { message: 'cannot drop active portal', code: '24000' } })
      parentPort.postMessage({ n, results: [{ rows: [{ n }], fields: [] }] })
    })
    parentPort.postMessage('open')`
  let started = 0
  const database = new RemoteDatabase(async () => {
    started++
    const worker = new Worker(thread, { eval: true })
    await once(worker, 'message')
    return worker
  })
  t.match(await database.query('select 1'), { rows: [{ n: 0 }] })
  await t.rejects(database.query('die'), { message: /thread of the database has ended/ })
  t.match(await database.query('select 1'), { rows: [{ n: 2 }] })
  t.equal(started, 2)
  await t.rejects(
    database.transaction(async ({ query }) => {
      await query('die')
    })
  )
  t.match(await database.exec('select 1; select 2'), [{ rows: [{}] }])
  t.equal(started, 3)
  await t.rejects(database.query('stick'), { code: '24000' })
  while (started === 3) await database.query('select 1').catch(() => {})
  t.match(await database.query('select 1'), { rows: [{}] }, 'a database that is stuck is opened again')
  await database.close()
})
