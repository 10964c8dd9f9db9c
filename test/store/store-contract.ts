import type { Test } from 'tap'
import { storyIdOf } from '../../src/ids/story-id.ts'
import type { NewComparison, Store } from '../../src/store/store.ts'
import { testDerived } from './test-derived.ts'
import { testSums } from './test-sums.ts'

const at = (minute: number) => `2026-11-20T09:${String(minute).padStart(2, '0')}:00.000Z`

/** A comparison as the workers give it, with a body that only the store's tests use. */
export function comparisonNamed(id: string, minute = 0, more: Partial<NewComparison> = {}): NewComparison {
  const createdAt = at(minute)
  const story = more.story ?? null
  return {
    id: `cmp_${id}`,
    createdAt,
    story,
    engine: { version: '1.0.0', catalogue: 'c1' },
    packed: Buffer.from(`body of ${id}`).toString('base64'),
    bounds: [1, 20, 300],
    outletKeys: ['osterby courier', 'skarn tribune'],
    storyId: story === null ? null : storyIdOf(story),
    hasText: true,
    pending: '[]',
    listing: JSON.stringify({ id: `cmp_${id}`, createdAt, story }),
    ...more
  }
}

/** What every store must do, whatever is behind it. `open` gives an empty one; it is closed by the suite. */
export function testStore(t: Test, name: string, open: () => Promise<Store>): void {
  t.test(name, async (t) => {
    const store = await open()
    t.teardown(() => store.close())
    const ids = async (tenant: string, selection: Parameters<Store['listComparisons']>[1]) =>
      (await store.listComparisons(tenant, selection)).items.map((item) => JSON.parse(item).id)

    t.test('answers', async () => {
      await store.ping()
    })

    t.test('keeps a comparison and gives it back as it was', async (t) => {
      const kept = comparisonNamed('one')
      t.equal(await store.saveComparison('desk', kept), true)
      const { id, createdAt, bounds, packed } = kept
      const found = { id, createdAt, bounds, packed, hasText: true, supersededBy: null }
      t.same(await store.findComparison('desk', id), found)
    })

    t.test('keeps the first of two with the same id', async (t) => {
      t.equal(await store.saveComparison('desk', comparisonNamed('one', 5)), false)
      t.equal((await store.findComparison('desk', 'cmp_one'))?.createdAt, at(0))
    })

    t.test('keeps one of many with the same id that arrive at once', async (t) => {
      const saved = await Promise.all(Array.from({ length: 5 }, () => store.saveComparison('race', comparisonNamed('same'))))
      t.equal(saved.filter(Boolean).length, 1)
    })

    t.test('shows a tenant nothing of another one', async (t) => {
      t.equal(await store.findComparison('lab', 'cmp_one'), null)
      t.same(await ids('lab', { limit: 10 }), [])
      t.equal(await store.removeComparison('lab', 'cmp_one'), false)
      t.ok(await store.findComparison('desk', 'cmp_one'))
      t.equal(await store.saveComparison('lab', comparisonNamed('one', 9)), true)
      t.equal((await store.findComparison('lab', 'cmp_one'))?.createdAt, at(9))
    })

    t.test('removes a comparison once, and accepts it again', async (t) => {
      await store.saveComparison('bin', comparisonNamed('gone'))
      t.equal(await store.removeComparison('bin', 'cmp_gone'), true)
      t.equal(await store.removeComparison('bin', 'cmp_gone'), false)
      t.equal(await store.findComparison('bin', 'cmp_gone'), null)
      t.same(await ids('bin', { limit: 10, outletKey: 'skarn tribune' }), [])
      t.equal(await store.saveComparison('bin', comparisonNamed('gone')), true)
    })

    t.test('lists the newest first, page by page, without gap or double', async (t) => {
      for (let i = 0; i < 7; i++) await store.saveComparison('paper', comparisonNamed(`p${i}`, Math.floor(i / 2)))
      const seen: string[] = []
      let page = await store.listComparisons('paper', { limit: 3 })
      seen.push(...page.items.map((item) => JSON.parse(item).id))
      while (page.next) {
        await store.saveComparison('paper', comparisonNamed(`late${seen.length}`, 50))
        page = await store.listComparisons('paper', { limit: 3, after: page.next })
        seen.push(...page.items.map((item) => JSON.parse(item).id))
      }
      t.same(seen, ['cmp_p6', 'cmp_p5', 'cmp_p4', 'cmp_p3', 'cmp_p2', 'cmp_p1', 'cmp_p0'])
    })

    t.test('lists by label, outlet and time', async (t) => {
      await store.saveComparison('mix', comparisonNamed('a', 1, { story: 'port' }))
      await store.saveComparison('mix', comparisonNamed('b', 2, { story: 'port', outletKeys: ['veldania radio'] }))
      await store.saveComparison('mix', comparisonNamed('c', 3, { story: 'fish' }))
      t.same(await ids('mix', { limit: 10, story: 'port' }), ['cmp_b', 'cmp_a'])
      t.same(await ids('mix', { limit: 10, outletKey: 'veldania radio' }), ['cmp_b'])
      t.same(await ids('mix', { limit: 10, from: at(2) }), ['cmp_c', 'cmp_b'])
      t.same(await ids('mix', { limit: 10, to: at(2) }), ['cmp_a'])
      t.same(await ids('mix', { limit: 10, story: 'port', outletKey: 'osterby courier', from: at(0), to: at(9) }), ['cmp_a'])
      t.same(await ids('mix', { limit: 10, story: 'nothing' }), [])
    })

    t.test('accepts any characters in labels and outlets', async (t) => {
      const odd = ['a\0b', '\ud800', '__proto__', "'; drop table comparison; --", '\u202Eright', '{"a":1}', 'x'.repeat(3000)]
      for (const [i, text] of odd.entries()) {
        await store.saveComparison('odd', comparisonNamed(`odd${i}`, i, { story: text, outletKeys: [text, text, 'b'] }))
        t.same(await ids('odd', { limit: 10, story: text }), [`cmp_odd${i}`])
        t.same(await ids('odd', { limit: 10, outletKey: text }), [`cmp_odd${i}`])
      }
      t.equal(await store.findComparison('odd', 'no\0such'), null)
    })

    t.test('keeps a body of several megabytes whole', async (t) => {
      const packed = Buffer.alloc(3_000_000, 'parallax').toString('base64')
      await store.saveComparison('large', comparisonNamed('large', 0, { packed }))
      t.equal((await store.findComparison('large', 'cmp_large'))?.packed === packed, true)
    })

    testDerived(t, store)
    testSums(t, store)
  })
}
