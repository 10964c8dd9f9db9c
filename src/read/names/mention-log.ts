import { groupNouns } from '../../languages/lexicon.ts'
import type { Surroundings } from './attached-epithets.ts'
import type { Entry } from './link-mentions.ts'
import type { Nominal } from './nominal-epithets.ts'

const RECENT = 12
/** A person named fewer times than this stands out from nobody. */
const LEAST_MENTIONS = 3

/** Who was named where, as far as an article has been read. Entries are told by their place in the list of names. */
export interface MentionLog {
  readonly note: (entry: number, passage: number, at: number) => void
  /** Whether the entry was last named in the nominal's sentence or one of so many before it. */
  readonly isNear: (entry: number, nominal: Nominal, sentencesBack: number) => boolean
  /** The passage and the token of an entry's last mention; -1 if it has none yet. */
  readonly lastPassage: Int32Array
  readonly lastAt: Int32Array
  /** Entries by their last mention, the latest first. */
  readonly recent: readonly number[]
  /** The organisation that was last named by a word (“the League”), or -1. */
  readonly lastNamedBy: (word: string) => number
  /** The person without an office who is named twice as often as any other such; -1 if nobody is. */
  readonly outstanding: () => number
}

/** Makes an empty log; `hasOffice` says for each entry whether the article gives it an office. */
export function makeMentionLog(around: Surroundings, entries: readonly Entry[], hasOffice: readonly boolean[]): MentionLog {
  const lastAt = new Int32Array(entries.length).fill(-1)
  const lastPassage = new Int32Array(entries.length).fill(-1)
  const recent: number[] = []
  const lastOfWord = new Map<string, number>()
  const ranking = rankByCount(entries.length)
  const note = (entry: number, passage: number, at: number) => {
    lastAt[entry] = at
    lastPassage[entry] = passage
    if (entries[entry]!.type === 'organization')
      for (const word of entries[entry]!.words) if (groupNouns.has(word)) lastOfWord.set(word, entry)
    ranking.count(entry, around.isPerson(entry) && !hasOffice[entry])
    const place = recent.indexOf(entry)
    if (place >= 0) recent.splice(place, 1)
    recent.unshift(entry)
    if (recent.length > RECENT) recent.pop()
  }
  const isNear = (entry: number, { epithet, sentence }: Nominal, sentencesBack: number) => {
    if (lastPassage[entry] !== epithet.passage) return false
    const { sentences } = around.draft.passages[epithet.passage]!
    return lastAt[entry]! >= sentences[Math.max(0, sentence - sentencesBack)]!.firstToken
  }
  return {
    ...{ note, isNear, lastAt, lastPassage, recent },
    lastNamedBy: (word) => lastOfWord.get(word) ?? -1,
    outstanding: ranking.outstanding
  }
}

/** Counts mentions, and keeps the two most frequent entries that may stand out. */
function rankByCount(size: number) {
  const counts = new Int32Array(size)
  let first = -1
  let second = -1
  const count = (entry: number, isCandidate: boolean) => {
    counts[entry]!++
    if (!isCandidate || entry === first) return
    if (first < 0 || counts[entry]! > counts[first]!) {
      second = first
      first = entry
    } else if (second < 0 || counts[entry]! > counts[second]!) second = entry
  }
  const outstanding = () => {
    const others = second < 0 ? 0 : counts[second]!
    return first >= 0 && counts[first]! >= Math.max(LEAST_MENTIONS, 2 * others) ? first : -1
  }
  return { count, outstanding }
}
