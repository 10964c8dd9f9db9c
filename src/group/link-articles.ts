import { heaviestNumbers } from '../words/heaviest-numbers.ts'
import { dateFactor } from './measure-likeness.ts'
import { pickHeaviest } from './pick-heaviest.ts'
import { countTerms, type Profile } from './profile-articles.ts'

/** Two articles (`left` < `right`) and how similar they are, 0..1. */
export interface ArticleLink {
  readonly left: number
  readonly right: number
  readonly likeness: number
}

/** Looks for each article by its heaviest rare terms and compares it with the likeliest candidates. */
const HEAVIEST_TERMS = 30
const MOST_POSTINGS = 250
const MOST_NEIGHBOURS = 16

/** Returns pairs of at least `least` likeness, most similar first, ties by number. Not all pairs are measured: each article's likeliest alone. */
export function linkArticles(profiles: readonly Profile[], least: number): ArticleLink[] {
  const size = countTerms(profiles)
  const likeliestTo = makeIndex(profiles, size)
  const likelyOf: number[][] = []
  const dense = new Float64Array(size)
  const links: ArticleLink[] = []
  profiles.forEach((profile, number) => {
    const likely = likeliestTo(number)
    likelyOf.push(likely)
    const { terms, weights } = profile
    for (let i = 0; i < terms.length; i++) dense[terms[i]!] = weights[i]!
    for (const other of likely) {
      // if the other article named this one, the pair is measured already
      if (other < number && likelyOf[other]!.includes(number)) continue
      const likeness = dotDense(dense, profiles[other]!) * dateFactor(profile.day, profiles[other]!.day)
      if (likeness >= least) links.push({ left: Math.min(number, other), right: Math.max(number, other), likeness })
    }
    for (let i = 0; i < terms.length; i++) dense[terms[i]!] = 0
  })
  return links.sort((a, b) => b.likeness - a.likeness || a.left - b.left || a.right - b.right)
}

function dotDense(dense: Float64Array, { terms, weights }: Profile): number {
  let dot = 0
  for (let i = 0; i < terms.length; i++) dot += dense[terms[i]!]! * weights[i]!
  return dot
}

/** Says which articles share most with one, by its heaviest terms. */
function makeIndex(profiles: readonly Profile[], size: number): (number: number) => number[] {
  const postings: (number[] | undefined)[] = new Array(size)
  const heaviest = profiles.map(({ terms, weights }, number) => {
    const places = pickHeaviest(terms.length, (i) => weights[i]!, HEAVIEST_TERMS)
    for (const place of places) {
      const list = postings[terms[place]!]
      if (list === undefined) postings[terms[place]!] = [number]
      else list.push(number)
    }
    return places
  })
  const shared = new Float64Array(profiles.length)
  return (number) => {
    const { terms, weights } = profiles[number]!
    const touched: number[] = []
    for (const place of heaviest[number]!) {
      const list = postings[terms[place]!]!
      if (list.length > MOST_POSTINGS) continue
      const weight = weights[place]!
      for (let k = 0; k < list.length; k++) {
        const other = list[k]!
        if (other === number) continue
        if (shared[other] === 0) touched.push(other)
        shared[other]! += weight
      }
    }
    const best = heaviestNumbers(touched, touched.length, shared, MOST_NEIGHBOURS)
    for (const other of touched) shared[other] = 0
    return best
  }
}
