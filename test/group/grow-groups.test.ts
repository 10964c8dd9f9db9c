import t from 'tap'
import { growGroups } from '../../src/group/grow-groups.ts'
import type { Profile } from '../../src/group/profile-articles.ts'

/** A profile of unit length over terms with weights. */
function profile(weights: Readonly<Record<number, number>>): Profile {
  const entries = Object.entries(weights).map(([term, weight]) => [Number(term), weight] as const)
  const length = Math.hypot(...entries.map(([, weight]) => weight))
  return {
    terms: Int32Array.from(entries, ([term]) => term),
    weights: Float64Array.from(entries, ([, weight]) => weight / length),
    day: undefined
  }
}
/** Articles that share term 0 with all, and a term with their own event; one term each is theirs alone. */
const report = (own: number, event: number, share = 1) => profile({ 0: 0.5, [event]: share, [own]: 1 })

t.test('keeps reports of one event together, and one of another event apart', async (t) => {
  t.strictSame(growGroups([report(10, 1), report(11, 1), report(12, 2), report(13, 1)]), [[0, 1, 3], [2]])
})

t.test('finds the larger group although a pair of another event is more similar', async (t) => {
  const groups = growGroups([report(10, 1, 3), report(11, 1, 3), report(12, 2), report(13, 2), report(14, 2)])
  t.strictSame(groups, [
    [0, 1],
    [2, 3, 4]
  ])
})

t.test('keeps a report beside copies, because the similarity of copies says nothing about reports', async (t) => {
  const copies = [0, 1, 2].map(() => report(10, 1))
  t.strictSame(growGroups([...copies, report(11, 1, 0.5)]), [[0, 1, 2, 3]])
})

t.test('leaves articles that share nothing in groups of one, and accepts an empty set', async (t) => {
  t.strictSame(growGroups([]), [])
  t.strictSame(growGroups([profile({ 1: 1 }), profile({ 2: 1 })]), [[0], [1]])
})
