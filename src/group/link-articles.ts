import { measureLikeness } from './measure-likeness.ts'
import { pickHeaviest } from './pick-heaviest.ts'
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
const MOST_NEIGHBOURS = 16

/** Pairs of at least `least` likeness, most alike first, ties by number. Not all pairs are measured: each article's likeliest alone. */
export function linkArticles(profiles: readonly Profile[], least: number): ArticleLink[] {
  const postings = new Map<number, number[]>()
  const heaviest = profiles.map((profile, number) => {
    const places = heaviestPlaces(profile)
    for (const place of places) {
      const term = profile.terms[place]!
      const list = postings.get(term)
      if (list === undefined) postings.set(term, [number])
      else list.push(number)
    }
    return places
  })
  const links: ArticleLink[] = []
  const seen = new Set<number>()
  const shared = new Float64Array(profiles.length)
  heaviest.forEach((places, number) => {
    for (const other of likeliest(number, profiles[number]!, places, postings, shared)) {
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

/** Places of the heaviest terms in a profile. */
const heaviestPlaces = ({ terms, weights }: Profile): number[] => pickHeaviest(terms.length, (i) => weights[i]!, HEAVIEST_TERMS)

/** The articles that share most with one, by its heaviest terms. */
function likeliest(
  number: number,
  { terms, weights }: Profile,
  heaviest: readonly number[],
  postings: ReadonlyMap<number, readonly number[]>,
  shared: Float64Array
): number[] {
  const touched: number[] = []
  for (const place of heaviest) {
    const list = postings.get(terms[place]!)!
    if (list.length > MOST_POSTINGS) continue
    for (const other of list) {
      if (other === number) continue
      if (shared[other] === 0) touched.push(other)
      shared[other]! += weights[place]!
    }
  }
  touched.sort((a, b) => a - b)
  const best = pickHeaviest(touched.length, (i) => shared[touched[i]!]!, MOST_NEIGHBOURS).map((i) => touched[i]!)
  for (const other of touched) shared[other] = 0
  return best
}
