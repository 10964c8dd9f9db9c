import type { MainStory } from '../../group/find-main-story.ts'
import { pickHeaviest } from '../../group/pick-heaviest.ts'
import type { Profile, Profiles } from '../../group/profile-articles.ts'

const SHOWN_WORDS = 4
const DAY_MS = 86_400_000
const FAR_DAYS = 14

/**
 * Says of each article (by number) why it belongs or does not, in a sentence that names the words that it shares with the others,
 * or lacks, and the day where it lies far off.
 */
export function membershipExplainer({ profiles, wordOf }: Profiles, story: MainStory): (number: number) => string {
  const middle = middleDay([...story.articles].map((number) => profiles[number]!))
  const list = (terms: readonly number[]) => terms.map((term) => `“${wordOf[term]!}”`).join(', ')
  return (number) => {
    const own = profiles[number]!
    const belongs = story.articles.has(number)
    if (story.articles.size <= (belongs ? 1 : 0)) return 'No other article of the set tells the same event.'
    const shared = list(sharedTerms(own, story, belongs))
    if (belongs)
      return shared === '' ? 'Compared though it shares few words with the others.' : `Tells of ${shared}, as the others do.`
    const shares = shared === '' ? 'Shares next to nothing with the others' : `Shares ${shared} with the others`
    const missing = list(missingTerms(own, story))
    return `${shares}, but lacks what they tell of${missing === '' ? '' : `: ${missing}`}${tellDay(own, middle)}.`
  }
}

/** The heaviest terms that the article has in common with the story's other articles. */
function sharedTerms({ terms, weights }: Profile, { sum }: MainStory, isOwn: boolean): number[] {
  const weightAt = (i: number) => weights[i]! * (sum[terms[i]!]! - (isOwn ? weights[i]! : 0))
  // what only the article itself tells cancels out but for the last digits
  return pickHeaviest(terms.length, (i) => Math.round(weightAt(i) * 1e8), SHOWN_WORDS).map((i) => terms[i]!)
}

function missingTerms({ terms }: Profile, { sum }: MainStory): number[] {
  const isOwn = new Uint8Array(sum.length)
  for (const term of terms) isOwn[term] = 1
  return pickHeaviest(sum.length, (term) => (isOwn[term] ? 0 : Math.round(sum[term]! * 1e8)), SHOWN_WORDS)
}

function middleDay(profiles: readonly Profile[]): number | undefined {
  const days = profiles.flatMap(({ day }) => (day === undefined ? [] : [day.day])).sort((a, b) => a - b)
  return days[days.length >> 1]
}

/** Says how far the article's day lies from the story's middle one, where that is far. */
function tellDay({ day }: Profile, middle: number | undefined): string {
  if (day === undefined || middle === undefined || Math.abs(day.day - middle) < FAR_DAYS) return ''
  const show = (days: number) => new Date(days * DAY_MS).toISOString().slice(0, 10)
  return `, and is dated ${show(day.day)}, not ${show(middle)}`
}
