import type { MainStory } from '../../group/find-main-story.ts'
import { pickHeaviest } from '../../group/pick-heaviest.ts'
import type { Profile, Profiles } from '../../group/profile-articles.ts'
import { joinNames } from './join-names.ts'

const SHOWN_WORDS = 4
/** So many are looked at for those shown: figures alone are left out, and the parts of a name become one. */
const LISTED_WORDS = 8
const DAY_MS = 86_400_000
const FAR_DAYS = 14

/**
 * Says of each article (by number) why it belongs or does not, in plain words: what it shares with the others, what it does not mention, and its day if
 * that is another. `names` are the full names in the articles, by `indexNames`, so that they are shown whole.
 */
export function membershipExplainer(
  { profiles, wordOf }: Profiles,
  story: MainStory,
  names: ReadonlyMap<string, readonly string[]>
): (number: number) => string {
  const middle = middleDay([...story.articles].map((number) => profiles[number]!))
  const list = (terms: readonly number[]) => {
    const words = terms.map((term) => wordOf[term]!).filter((word) => !/^[\d.,:]+$/.test(word))
    return joinNames(words, names).slice(0, SHOWN_WORDS)
  }
  return (number) => {
    const own = profiles[number]!
    const belongs = story.articles.has(number)
    if (story.articles.size <= (belongs ? 1 : 0)) return 'No other article of the set reports the same event.'
    const shared = list(sharedTerms(own, story, belongs))
    const others = profiles.length > 2 ? 'the others' : 'the other article'
    if (belongs) {
      const why = shared.length === 0 ? 'they share few words' : `they share ${enumerate(shared, 'and')}`
      return `Reports the same event as ${others}: ${why}${tellDay(own, middle, 1)}.`
    }
    const missing = list(missingTerms(own, story))
    const lacks = missing.length === 0 ? '' : `: it does not mention ${enumerate(missing, 'or')}`
    const shares = shared.length === 0 ? 'shares no distinctive word' : `shares only ${enumerate(shared, 'and')}`
    return `Reports another event${lacks}, and ${shares} with ${others}${tellDay(own, middle, FAR_DAYS)}.`
  }
}

function enumerate(words: readonly string[], conjunction: 'and' | 'or'): string {
  const marked = words.map((word) => `“${word}”`)
  return marked.length < 2 ? marked.join('') : `${marked.slice(0, -1).join(', ')} ${conjunction} ${marked.at(-1)}`
}

/** The heaviest terms that the article has in common with the story's other articles. */
function sharedTerms({ terms, weights }: Profile, { sum }: MainStory, isMember: boolean): number[] {
  const weightAt = (i: number) => weights[i]! * (sum[terms[i]!]! - (isMember ? weights[i]! : 0))
  // what only the article itself tells cancels out but for the last digits
  return pickHeaviest(terms.length, (i) => Math.round(weightAt(i) * 1e8), LISTED_WORDS).map((i) => terms[i]!)
}

function missingTerms({ terms }: Profile, { sum }: MainStory): number[] {
  const isPresent = new Uint8Array(sum.length)
  for (const term of terms) isPresent[term] = 1
  return pickHeaviest(sum.length, (term) => (isPresent[term] ? 0 : Math.round(sum[term]! * 1e8)), LISTED_WORDS)
}

function middleDay(profiles: readonly Profile[]): number | undefined {
  const days = profiles.flatMap(({ day }) => (day === undefined || !day.isSure ? [] : [day.day])).sort((a, b) => a - b)
  return days[days.length >> 1]
}

/** Gives the date of the article and the median date of the story, if they are at least `least` days apart. */
function tellDay({ day }: Profile, middle: number | undefined, least: number): string {
  if (day === undefined || !day.isSure || middle === undefined) return ''
  if (Math.abs(day.day - middle) < least) return ''
  const show = (days: number) => new Date(days * DAY_MS).toISOString().slice(0, 10)
  return `; it is dated ${show(day.day)}, and the articles on the event are dated around ${show(middle)}`
}
