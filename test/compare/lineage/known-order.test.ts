import t from 'tap'
import { knownOrder } from '../../../src/compare/lineage/known-order.ts'
import type { Story } from '../../../src/compare/story/index-story.ts'
import type { Edge } from '../../../src/schemas/comparison.ts'

const storyOf = (...dates: readonly (string | null)[]) =>
  ({ articles: dates.map((publishedAt, i) => ({ index: i, reading: { article: `a${i}`, publishedAt } })) }) as unknown as Story
const edge = (from: string, to: string, direction: 'known' | 'unknown') => ({ from, to, direction }) as Edge

t.test('the copied article is the earlier one, also by way of others', async (t) => {
  const isEarlier = knownOrder(storyOf(null, null, null), [edge('a0', 'a1', 'known'), edge('a1', 'a2', 'known')])
  t.ok(isEarlier(0, 2))
  t.notOk(isEarlier(2, 0))
})

t.test('uses dates if no copy is known', async (t) => {
  const isEarlier = knownOrder(storyOf('2031-05-01', '2031-05-02', '2031-05-02'), [edge('a1', 'a0', 'unknown')])
  t.ok(isEarlier(0, 1))
  t.notOk(isEarlier(1, 0))
  t.notOk(isEarlier(1, 2) || isEarlier(2, 1))
})

t.test('trusts the wording if the dates say otherwise', async (t) => {
  const isEarlier = knownOrder(storyOf('2031-05-01', '2031-05-02'), [edge('a1', 'a0', 'known')])
  t.ok(isEarlier(1, 0))
  t.notOk(isEarlier(0, 1))
})
