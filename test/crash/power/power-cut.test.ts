/**
 * Cuts the power of the embedded store again and again: a life of the store is recorded, from its recovery on, and the next one begins with what
 * the disk would have had at some moment of it. Shortened by default; the long run:
 *   CUTS=200 tap --timeout=7200 test/crash/power/power-cut.test.ts
 * `SEED` repeats a run.
 */
import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { seededRandom } from '../../../bench/random.ts'
import { prepareDatabase } from '../../../scripts/prepare-database.ts'
import type { Durability } from '../../../src/config.ts'
import { unpackFolder } from '../../../src/store/embedded/unpack-folder.ts'
import { cutPower, writeDisk } from './cut-power.ts'
import { openRecorded } from './open-recorded.ts'
import { readDisk } from './record-files.ts'
import { checkKept, type Kept, workALife } from './work-a-life.ts'

const cuts = Number(process.env.CUTS ?? 10)
const seed = Number(process.env.SEED ?? randomInt(2 ** 31))
t.setTimeout(120_000 + cuts * 30_000)
t.comment(`SEED=${seed}`)

t.test('loses nothing acknowledged when the power is cut', (t) => cutAgainAndAgain(t, 'full', Math.ceil(cuts * 0.8)))
t.test('loses at most the last writes if relaxed, and opens again', (t) => cutAgainAndAgain(t, 'relaxed', Math.floor(cuts * 0.2)))

async function cutAgainAndAgain(t: Test, durability: Durability, times: number): Promise<void> {
  const random = seededRandom(seed)
  const folder = mkdtempSync(join(tmpdir(), 'parallax-power-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const data = join(folder, 'database')
  await unpackFolder(await prepareDatabase(), data)
  let kept: Kept = []
  let acknowledged = 0
  let beforeCuts = 0
  for (let cut = 0; cut <= times; cut++) {
    const disk = readDisk(data)
    const { store, files, close } = await openRecorded(data, durability, disk)
    const found = await checkKept(store, kept, durability)
    t.same(found.faults, [], `after ${cut} cuts, SEED=${seed}`)
    const isOver = found.faults.length > 0 || cut === times
    const now = () => files.changes.length
    const life = isOver ? null : await workALife(store, { kept: found.kept, cut, random, now })
    const changes = [...files.changes]
    await close()
    if (life === null) break
    const at = Math.floor(random() * (changes.length + 1))
    kept = life.keptAt(at)
    beforeCuts += countSure(kept)
    acknowledged += countSure(life.keptAt(changes.length))
    rmSync(data, { recursive: true })
    writeDisk(cutPower(disk, changes, at, random), data)
  }
  t.ok(times === 0 || acknowledged > 0, 'every life acknowledges something')
  // A few cuts may all come before anything is acknowledged.
  if (times >= MANY) t.ok(beforeCuts > 0, 'something was acknowledged before a cut')
}

const MANY = 30
const countSure = (kept: Kept) => kept.filter(({ state }) => state !== 'unsure').length
