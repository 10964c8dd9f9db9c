import {
  companyWords,
  femaleCourtesies,
  femaleNames,
  generationSuffixes,
  isGivenName,
  maleCourtesies,
  maleNames,
  organizationWords,
  placeWords
} from '../../languages/lexicon.ts'
import type { Mention } from './draft.ts'

import { addMentions, before, type Group, typeOf } from './mention-group.ts'
import type { Nearness } from './nearness.ts'

/** Joins short forms to the one full form that they can stand for: “Tashk”, “Gen. Tashk”, “the Fisheries League”. */
export function linkShortForms(groups: readonly Group[], nearness: Nearness): readonly Group[] {
  const full = groups.filter(({ words, isCountry }) => words.length > 1 && !isCountry)
  const byLast = indexBy(full, ({ facts }) => facts.surname)
  const byFirst = indexBy(full, ({ words }) => words[0]!)
  const gone = new Set<Group>()
  linkHalves(groups, gone)
  const short = groups.filter((group) => mayBeShort(group, byLast, byFirst))
  for (const group of short.sort((a, b) => a.words.length - b.words.length || before(a.mentions[0]!, b.mentions[0]!))) {
    if (gone.has(group)) continue
    const longer = candidates(group, byLast, byFirst).filter(
      (other) => other !== group && !gone.has(other) && !isRelative(other, group, nearness)
    )
    const left = longer.length === 1 ? moveTo(longer[0]!, group.mentions) : shareOut(longer, group.mentions, nearness)
    if (left.length === 0) gone.add(group)
    else if (left.length < group.mentions.length) keepOnly(group, left)
  }
  return gone.size === 0 ? groups : groups.filter((group) => !gone.has(group))
}

/** Whether a longer name ends, or begins, with the same word. */
function mayBeShort(group: Group, byLast: ReadonlyMap<string, Group[]>, byFirst: ReadonlyMap<string, Group[]>): boolean {
  if (group.isCountry || group.words.length > 3) return false
  return hasLonger(byLast.get(group.facts.surname), group) || hasLonger(byFirst.get(group.words[0]!), group)
}

function hasLonger(groups: readonly Group[] | undefined, { words }: Group): boolean {
  if (groups === undefined || groups.length > mostSharing) return false
  for (const group of groups) if (group.words.length > words.length) return true
  return false
}

function indexBy(groups: readonly Group[], keyOf: (group: Group) => string): Map<string, Group[]> {
  const index = new Map<string, Group[]>()
  for (const group of groups) {
    const key = keyOf(group)
    const list = index.get(key)
    if (list === undefined) index.set(key, [group])
    else list.push(group)
  }
  return index
}

/** “the North” beside one country that begins so. */
function linkHalves(groups: readonly Group[], gone: Set<Group>): void {
  for (const half of groups) {
    if (half.words.length > 1 || (half.words[0] !== 'north' && half.words[0] !== 'south')) continue
    const [country, other] = groups.filter(({ isCountry, key }) => isCountry && key.startsWith(`country ${half.words[0]} `))
    if (country === undefined || other !== undefined) continue
    addMentions(country, half.mentions)
    gone.add(half)
  }
}

/** A word that more names share than this tells none of them apart; it also bounds the work. */
const mostSharing = 40
const few = (groups: readonly Group[] = []) => (groups.length > mostSharing ? [] : groups)

/** Longer names that a shorter one may stand for: by its end, else by its beginning. */
function candidates(group: Group, byLast: ReadonlyMap<string, Group[]>, byFirst: ReadonlyMap<string, Group[]>): Group[] {
  const { words } = group
  const shortType = typeOf(group)
  const isPlain = words.length === 1 && (organizationWords.has(words[0]!) || placeWords.has(words[0]!))
  if (isPlain || shortType === 'place') return []
  const ends = few(byLast.get(group.facts.surname)).filter(
    (long) =>
      long.words.length > words.length &&
      endsWith(long, words) &&
      fits(long, shortType) &&
      (words.length === 1 || !startsApart(long, group))
  )
  if (ends.length > 0) return ends
  const starts = few(byFirst.get(words[0]!)).filter(
    (long) => long.words.length > words.length && words.every((word, i) => long.words[i] === word)
  )
  const first = words[0]!
  return starts.filter(
    (long) =>
      fits(long, shortType) &&
      !placeWords.has(first) &&
      (typeOf(long) === 'person'
        ? words.length === 1 && (!isGivenName(first) || starts.length === 1)
        : words.length > 1 || companyWords.has(long.words.at(-1)!))
  )
}

const endsWith = ({ words }: Group, short: readonly string[]) => {
  const long = generationSuffixes.has(words.at(-1)!) ? words.slice(0, -1) : words
  return short.every((word, i) => long[long.length - short.length + i] === word)
}

/** “Anna Helm” is no short form of “Joren Anna Helm” unless the first words agree; of organisations any end is. */
const startsApart = (long: Group, short: Group) => typeOf(long) === 'person' && isGivenName(short.words[0]!)

function fits(long: Group, shortType: string): boolean {
  const type = typeOf(long)
  if (type === 'place') return false
  return shortType === 'other' || type === 'other' || type === shortType || (type === 'person' && long.evidence.person >= 3)
}

/**
 * A full name that turns up once, when its surname has long been in use or stands before it in its sentence, is another
 * one’s relative: “Tashk and his wife Ilse Tashk”.
 */
function isRelative(long: Group, short: Group, { isOneSentence }: Nearness): boolean {
  if (short.words.length > 1 || long.mentions.filter(({ words }) => words.length > 1).length > 1 || typeOf(long) !== 'person')
    return false
  const full = long.mentions.find(({ words }) => words.length > 1)
  if (full === undefined) return false
  let earlier = 0
  for (const mention of short.mentions) {
    if (mention.passage !== full.passage || before(mention, full) > 0) continue
    if (isOneSentence(mention, full)) return true
    earlier++
  }
  return earlier >= 3
}

function keepOnly(group: Group, mentions: readonly Mention[]): void {
  group.mentions = []
  Object.assign(group.evidence, { person: 0, organization: 0, place: 0 })
  addMentions(group, mentions)
}

function moveTo(long: Group, mentions: readonly Mention[]): Mention[] {
  const fitting = mentions.filter((mention) => agreesInSex(long, mention))
  addMentions(long, fitting)
  return mentions.filter((mention) => !agreesInSex(long, mention))
}

/** “Mrs. Helm” is not “Joren Helm”. */
function agreesInSex({ words }: Group, { courtesy }: Mention): boolean {
  if (courtesy === '') return true
  const given = words[0]!
  if (femaleCourtesies.has(courtesy)) return !maleNames.has(given) || femaleNames.has(given)
  return !maleCourtesies.has(courtesy) || !femaleNames.has(given) || maleNames.has(given)
}

/** Links a short form of several full names to the only name it can mean. Returns the undecided rest. */
function shareOut(longer: readonly Group[], mentions: readonly Mention[], nearness: Nearness): Mention[] {
  if (longer.length === 0) return [...mentions]
  const firsts = longer.map(({ mentions: own }) => own.reduce((least, mention) => (before(mention, least) < 0 ? mention : least)))
  const left: Mention[] = []
  for (const mention of mentions.toSorted(before)) {
    const known = longer.filter((long, i) => before(firsts[i]!, mention) < 0 && agreesInSex(long, mention))
    const meant = known.length < 2 ? known[0] : whoIsMeant(known, mention, nearness)
    if (meant === undefined) left.push(mention)
    else addMentions(meant, [mention])
  }
  return left
}

/** How often one of several people with a surname must be named, and how much more often than the others, to be meant by it. */
const leastLeading = 4
const leading = 4

/**
 * Of several persons of one surname the one whom the sentence is about, else the paragraph, as far as it goes: who alone is named there
 * before. If nobody is, the one who leads the article by far. Undefined if two people are likely.
 */
function whoIsMeant(known: readonly Group[], mention: Mention, { isOneSentence, isOneParagraph }: Nearness): Group | undefined {
  const earlier = known.map(({ mentions }) => mentions.filter((other) => before(other, mention) < 0))
  const most = Math.max(...earlier.map(({ length }) => length))
  const leader = earlier.findIndex(({ length }) => length === most)
  const isFarAhead = most >= leastLeading && earlier.every(({ length }, i) => i === leader || most >= leading * length)
  for (const isNear of [isOneSentence, isOneParagraph]) {
    const near = known.filter((_, i) => earlier[i]!.some((other) => isNear(other, mention)))
    if (near.length === 1 && (!isFarAhead || near[0] === known[leader] || isNear === isOneSentence)) return near[0]
    if (near.length > 0 && !isFarAhead) return undefined
  }
  return isFarAhead ? known[leader] : undefined
}
