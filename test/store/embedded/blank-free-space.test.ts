import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { blankFreeSpace, PAGE_BYTES } from '../../../src/store/embedded/blank-free-space.ts'
import { checksumPage } from '../../../src/store/embedded/checksum-page.ts'
import { makeDataFolder } from '../open-test-store.ts'

const checksumOf = (page: Uint8Array) => new DataView(page.buffer, page.byteOffset).getUint16(8, true)

/** A page whose bytes from `lower` to `upper` are free, full of something that was removed. */
function pageWith({ lower, upper, special = PAGE_BYTES }: { lower: number; upper: number; special?: number }): Uint8Array {
  const page = new Uint8Array(PAGE_BYTES).fill(7)
  const header = new DataView(page.buffer)
  for (const [at, value] of [[12, lower], [14, upper], [16, special]] as const) header.setUint16(at, value, true) // biome-ignore format: a table
  return page
}

t.test('blanks what is free, keeps what is not, and makes the checksum again', async (t) => {
  const page = pageWith({ lower: 40, upper: 8000, special: 8176 })
  const before = page.slice()
  blankFreeSpace(page, 5)
  t.ok(page.subarray(40, 8000).every((byte) => byte === 0))
  t.same(page.subarray(10, 40), before.subarray(10, 40))
  t.same(page.subarray(8000), before.subarray(8000))
  t.equal(checksumOf(page), checksumPage(page, 5))
})

t.test('leaves a page without a checksum without one', async (t) => {
  const page = pageWith({ lower: 24, upper: 100 })
  page.fill(0, 8, 10)
  blankFreeSpace(page, 0)
  t.equal(page[50], 0)
  t.equal(checksumOf(page), 0)
})

t.test('leaves pages of another form as they are', async (t) => {
  for (const page of [
    pageWith({ lower: 0, upper: 0 }),
    pageWith({ lower: 90, upper: 80 }),
    pageWith({ lower: 24, upper: 9000 })
  ]) {
    const before = page.slice()
    blankFreeSpace(page, 0)
    t.same(page, before)
  }
})

t.test('computes the checksums that PostgreSQL has written', async (t) => {
  const folder = await makeDataFolder()
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  let pages = 0
  for (const file of globSync(join(folder, 'database/base/*/[0-9]*')).filter((name) => /\d$/.test(name))) {
    const bytes = Uint8Array.from(readFileSync(file))
    for (let block = 0; (block + 1) * PAGE_BYTES <= bytes.length; block++) {
      const page = bytes.subarray(block * PAGE_BYTES, (block + 1) * PAGE_BYTES)
      const checksum = checksumOf(page)
      if (checksum === 0) continue
      pages++
      if (checksumPage(page, block) !== checksum) t.fail(`${file}, page ${block}`)
    }
  }
  t.ok(pages > 500)
})
