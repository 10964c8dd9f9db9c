import type { FoundName } from './find-names.ts'
import type { Gender, IndexedMention } from './mention-index.ts'

/** How many sentences back a pronoun may reach. */
const FARTHEST_SENTENCE = 4
/** And how many mentions. */
const MOST_MENTIONS = 40
/** “It” reaches less far: every thing is an “it”. */
const FARTHEST_GROUP = 2
/** A mention within this many characters of the start of its sentence counts as its subject. A title may precede it. */
const LONGEST_OPENING = 12

/** A source that was resolved, with the sentence it stands in. */
export interface PastSource {
  readonly name: number
  readonly sentence: number
  readonly field: string
}

/** What is known of the persons of an article while its sources are read in order. */
export interface Known {
  readonly names: readonly FoundName[]
  /** Told by titles and epithets. */
  readonly titles: readonly (Gender | undefined)[]
  /** Told by given names. */
  readonly givens: readonly (Gender | undefined)[]
  /** Told by the pronouns resolved so far. */
  readonly pronouns: (Gender | undefined)[]
  lastSpeaker: PastSource | null
  /** The last source, if it was an organisation. */
  lastGroup: PastSource | null
}

/** Where a pronoun stands: after the first `before` mentions of its field, in which sentence, and where each sentence starts. */
export interface PronounPlace {
  readonly before: number
  readonly sentence: number
  readonly field: string
  readonly startOf: (sentence: number) => number
}

/** Whether “he” or “she” fits a name: surely, possibly or not. A title outweighs pronouns before, and these a given name. */
function fit({ names, titles, pronouns, givens }: Known, name: number, gender: Gender): 'sure' | 'open' | 'no' {
  if (names[name]!.type !== 'person') return 'no'
  const told = titles[name] ?? pronouns[name] ?? givens[name]
  return told === undefined ? 'open' : told === gender ? 'sure' : 'no'
}

/**
 * Returns whom “he” or “she” means, or -1 if that is in doubt: the last speaker if nobody who fits was named since, else who is surely
 * meant in the nearest sentence that names somebody, else the only one there or the one it opens with.
 */
export function personMeant(known: Known, mentions: readonly IndexedMention[], place: PronounPlace, gender: Gender): number {
  const near = nearestPersons(known, mentions, place, gender)
  const { lastSpeaker } = known
  const speaker =
    lastSpeaker !== null &&
    lastSpeaker.field === place.field &&
    lastSpeaker.sentence >= place.sentence - FARTHEST_SENTENCE &&
    fit(known, lastSpeaker.name, gender) !== 'no'
      ? lastSpeaker
      : null
  if (near === null) return speaker?.name ?? -1
  if (speaker !== null) {
    if (fit(known, speaker.name, gender) === 'sure' && (near.sure < 0 || speaker.sentence >= near.sentence)) return speaker.name
    if (near.sure < 0 && speaker.sentence >= near.sentence) return speaker.name
    // “Marn said that Mrs. Lee was ill and that she …”: the speaker, perhaps a woman, or Mrs. Lee
    if (speaker.sentence === place.sentence && near.sure !== speaker.name) return -1
  }
  if (near.sure >= 0) return near.sure
  return near.isAlone || near.isSubject ? near.first : -1
}

interface Nearest {
  readonly sentence: number
  /** The first person of that sentence who fits. */
  readonly first: number
  /** The first who surely fits, or -1. */
  readonly sure: number
  readonly isAlone: boolean
  readonly isSubject: boolean
}

/** The persons who fit in the nearest sentence that names one outside quotations. */
function nearestPersons(
  known: Known,
  mentions: readonly IndexedMention[],
  { before, sentence, startOf }: PronounPlace,
  gender: Gender
): Nearest | null {
  let first: IndexedMention | null = null
  let sure = -1
  let isAlone = true
  const lowest = Math.max(0, before - MOST_MENTIONS)
  for (let m = before - 1; m >= lowest && mentions[m]!.sentence >= sentence - FARTHEST_SENTENCE; m--) {
    const mention = mentions[m]!
    if (first !== null && mention.sentence < first.sentence) break
    const standing = mention.isQuoted ? 'no' : fit(known, mention.name, gender)
    if (standing === 'no') continue
    if (standing === 'sure') sure = mention.name
    if (first !== null && first.name !== mention.name) isAlone = false
    first = mention
  }
  if (first === null) return null
  const isSubject = first.start - startOf(first.sentence) <= LONGEST_OPENING
  return { sentence: first.sentence, first: first.name, sure, isAlone, isSubject }
}

/** Returns the organisation that “it” means: the last speaker, right before, if no other organisation was named since; otherwise -1. */
export function groupMeant({ names, lastGroup }: Known, mentions: readonly IndexedMention[], place: PronounPlace): number {
  if (lastGroup === null || lastGroup.field !== place.field || place.sentence - lastGroup.sentence > FARTHEST_GROUP) return -1
  const lowest = Math.max(0, place.before - MOST_MENTIONS)
  for (let m = place.before - 1; m >= lowest && mentions[m]!.sentence >= lastGroup.sentence; m--) {
    const { name } = mentions[m]!
    if (name !== lastGroup.name && names[name]!.type === 'organization') return -1
  }
  return lastGroup.name
}
