import { measureLikeness } from './measure-likeness.ts'
import type { Profile } from './profile-articles.ts'

/** Two articles (`left` < `right`) and how alike they are, 0..1. */
export interface ArticleLink {
  readonly left: number
  readonly right: number
  readonly likeness: number
}

/** Each article is looked for by its heaviest terms, in those that few others hold, and held against the likeliest. */
const HEAVIEST_TERMS = 30
const MOST_POSTINGS = 250
const MOST_NEIGHBOURS = 24

/** Pairs of at least `least` likeness, most alike first, ties by number. Not all pairs are measured: each article's likeliest alone. */
export function linkArticles(profiles: readonly Profile[], least: number): ArticleLink[] {
  const postings = new Map<number, number[]>()
  const heaviest = profiles.map((profile, number) => {
    const terms = heaviestTerms(profile)
    for (const { term } of terms) {
      const list = postings.get(term)
      if (list === undefined) postings.set(term, [number])
      else list.push(number)
    }
    return terms
  })
  const links: ArticleLink[] = []
  const seen = new Set<number>()
  const shared = new Float64Array(profiles.length)
  heaviest.forEach((terms, number) => {
    for (const other of likeliest(number, terms, postings, shared)) {
      const [left, right] = number < other ? [number, other] : [other, number]
      const key = left * profiles.length + right
      if (seen.has(key)) continue
      seen.add(key)
      const likeness = measureLikeness(profiles[left]!, profiles[right]!)
      if (likeness >= least) links.push({ left, right, likeness })
    }
  })
  return links.sort((a, b) => b.likeness - a.likeness || a.left - b.left || a.right - b.right)
}

interface HeavyTerm {
  readonly term: number
  readonly weight: number
}

function heaviestTerms({ terms, weights }: Profile): HeavyTerm[] {
  const all = Array.from(terms, (term, i) => ({ term, weight: weights[i]! }))
  return all.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, HEAVIEST_TERMS)
}

function likeliest(
  number: number,
  terms: readonly HeavyTerm[],
  postings: ReadonlyMap<number, readonly number[]>,
  shared: Float64Array
): number[] {
  const touched: number[] = []
  for (const { term, weight } of terms) {
    const list = postings.get(term)!
    if (list.length > MOST_POSTINGS) continue
    for (const other of list) {
      if (other === number) continue
      if (shared[other] === 0) touched.push(other)
      shared[other]! += weight
    }
  }
  const best = touched.sort((a, b) => shared[b]! - shared[a]! || a - b).slice(0, MOST_NEIGHBOURS)
  for (const other of touched) shared[other] = 0
  return best
}
