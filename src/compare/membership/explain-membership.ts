import type { MainStory } from '../../group/find-main-story.ts'
import type { Profile, Profiles } from '../../group/profile-articles.ts'

const SHOWN_WORDS = 4
const DAY_MS = 86_400_000
const FAR_DAYS = 14

/** Why an article (by number) belongs or does not, in a sentence that names the words that it shares with the others, or lacks. */
export function explainMembership(number: number, { profiles, wordOf }: Profiles, story: MainStory): string {
  const others = [...story.articles].filter((other) => other !== number).map((other) => profiles[other]!)
  if (others.length === 0) return 'No other article of the set tells the same event.'
  const own = profiles[number]!
  const common = sumWeights(others)
  const shared = heaviest(own, (term, weight) => weight * (common.get(term) ?? 0), wordOf)
  if (story.articles.has(number)) {
    return shared === ''
      ? 'It is compared as one of two articles, though they share few words.'
      : `Tells of ${shared}, as the others do.`
  }
  const ownTerms = new Set(own.terms)
  const theirs = [...common].map(([term, weight]) => ({ term, weight: ownTerms.has(term) ? 0 : weight }))
  const missing = listWords(theirs, wordOf)
  const late = tellApart(own, others)
  const shares = shared === '' ? 'Shares next to nothing with the others' : `Shares ${shared} with the others`
  return `${shares}, but lacks what they tell of${missing === '' ? '' : `: ${missing}`}${late}.`
}

function sumWeights(profiles: readonly Profile[]): Map<number, number> {
  const sum = new Map<number, number>()
  for (const { terms, weights } of profiles) {
    terms.forEach((term, i) => {
      sum.set(term, (sum.get(term) ?? 0) + weights[i]!)
    })
  }
  return sum
}

function heaviest(
  { terms, weights }: Profile,
  weigh: (term: number, weight: number) => number,
  wordOf: readonly string[]
): string {
  return listWords(
    Array.from(terms, (term, i) => ({ term, weight: weigh(term, weights[i]!) })),
    wordOf
  )
}

function listWords(weighed: readonly { term: number; weight: number }[], wordOf: readonly string[]): string {
  const positive = weighed.filter(({ weight }) => weight > 0)
  positive.sort((a, b) => Math.round((b.weight - a.weight) * 1e8) || a.term - b.term)
  return positive
    .slice(0, SHOWN_WORDS)
    .map(({ term }) => `“${wordOf[term]!}”`)
    .join(', ')
}

/** Says how far the article's day lies from the others' middle one, where that is far. */
function tellApart(own: Profile, others: readonly Profile[]): string {
  const days = others.flatMap(({ day }) => (day === undefined ? [] : [day.day])).sort((a, b) => a - b)
  if (own.day === undefined || days.length === 0) return ''
  const middle = days[days.length >> 1]!
  if (Math.abs(own.day.day - middle) < FAR_DAYS) return ''
  const show = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10)
  return `, and is dated ${show(own.day.day)}, not ${show(middle)}`
}
