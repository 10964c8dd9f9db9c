import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { freeMiB, watchDisk } from '../../src/store/embedded/watch-disk.ts'
import { openDatabase } from '../../src/store/open-database.ts'
import { storeOver } from './database-of.ts'
import { comparisonNamed } from './store-contract.ts'

t.test('lets writing pass while the disk has its reserve, and looks no more often than it must', async (t) => {
  let looks = 0
  let now = 0
  const look = async () => {
    looks++
    return 100
  }
  const assertWritable = watchDisk('.', 100, { look, nowMs: () => now })
  for (; now < 250; now += 5) await assertWritable()
  t.equal(looks, 1)
  await assertWritable()
  t.equal(looks, 2)
  await t.rejects(watchDisk('.', 100, { look: async () => 99.9 })(), {
    code: 'STORE_FULL',
    message: /99 MiB free, and at least 100 MiB/
  })
})

const disk = mkdtempSync(join(tmpdir(), 'parallax-disk-'))
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=260m', 'tmpfs', disk]).status === 0
t.teardown(() => {
  if (mounted) spawnSync('umount', [disk])
  rmSync(disk, { recursive: true, force: true })
})
if (!mounted && process.env.CI) t.fail('a small disk can be mounted when tests run under CI')

t.test(
  'stops writing on a disk that is nearly full, reads on, and writes again',
  { skip: !mounted && 'needs a right to mount a small disk' },
  async (t) => {
    const database = await openDatabase({ databaseUrl: null, dataDir: join(disk, 'data'), diskReserveMiB: 64 })
    const store = storeOver(database)
    t.teardown(() => store.close())
    const packed = Buffer.alloc(4_500_000, 'parallax').toString('base64')
    const acknowledged: string[] = []
    let refusal: { code?: string } = {}
    for (let i = 0; i < 200 && refusal.code === undefined; i++) {
      try {
        await store.saveComparison('desk', comparisonNamed(`c${i}`, 0, { packed }))
        acknowledged.push(`cmp_c${i}`)
        await sleep(100)
      } catch (error) {
        refusal = error as { code?: string }
      }
    }
    t.equal(refusal.code, 'STORE_FULL')
    t.ok(acknowledged.length > 0)
    for (const id of acknowledged) t.equal((await store.findComparison('desk', id))?.packed === packed, true)
    const filler = join(disk, 'filler')
    let later: { code?: string } = {}
    // The store gives back room meanwhile, which is filled again.
    for (let i = 0; i < 50 && later.code === undefined; i++) {
      const { bavail, bsize } = statfsSync(disk)
      appendFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 48 * 1024 * 1024)))
      await sleep(300)
      later = await store.saveComparison('desk', comparisonNamed(`more${i}`)).then(
        () => ({}),
        (error) => error
      )
    }
    t.equal(later.code, 'STORE_FULL')
    t.equal(await store.removeComparison('desk', acknowledged[0]!), true, 'removing goes on')
    rmSync(filler)
    for (let i = 0; i < 1000 && (await freeMiB(disk)) >= 64; i++) {
      await store.saveComparison('desk', comparisonNamed(`again${i}`, 0, { packed })).then(
        () => acknowledged.push(`cmp_again${i}`),
        () => {}
      )
    }
    for (const id of acknowledged.slice(1)) await store.removeComparison('desk', id)
    // By itself it happens within a minute.
    await database.tending!.erase()
    await sleep(300)
    await store.saveComparison('desk', comparisonNamed('at last', 0, { packed }))
    t.equal((await store.findComparison('desk', 'cmp_at last'))?.packed === packed, true, 'what was deleted has made room')
  }
)
