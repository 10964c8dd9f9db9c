import type { FoundAttribution, Place } from '../attributions/find-attributions.ts'
import type { Passage } from '../passage.ts'
import { tokenAt } from '../tokens/tokenize.ts'
import type { FoundName } from './find-names.ts'
import { type Gender, gendersOf, type IndexedMention, indexMentions } from './mention-index.ts'
import { headMention, roleWord, type SourceSpan } from './read-source.ts'

const genders = new Map<string, Gender>([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she']
])
const relatives = new Set(['who', 'that', 'which', 'whom'])

/** How many sentences back a pronoun may reach. */
const FARTHEST_SENTENCE = 4
/** And how many mentions. */
const MOST_MENTIONS = 40

interface Resolver {
  readonly names: readonly FoundName[]
  /** Told by titles and epithets. */
  readonly genders: readonly (Gender | undefined)[]
  /** Told by the pronouns resolved so far. */
  readonly pronouns: (Gender | undefined)[]
  /** The words of each person’s epithets, with the persons they describe. */
  readonly roles: ReadonlyMap<string, readonly number[]>
  lastSpeaker: { name: number; sentence: number; field: string } | null
}

/**
 * For each attribution the full name that its source means (“he”, “the envoy”, “Lee”), or null.
 *
 * A name in the source is itself; a pronoun is the speaker before or the first person of the nearest sentence whose gender fits; a role is the
 * person whose title or epithet holds that noun. Unnamed people stay null.
 */
export function resolveSources(
  attributions: readonly FoundAttribution[],
  names: readonly FoundName[],
  passages: readonly Passage[]
): (string | null)[] {
  const resolver: Resolver = {
    names,
    genders: gendersOf(names, passages),
    pronouns: names.map(() => undefined),
    roles: indexRoles(names, passages),
    lastSpeaker: null
  }
  const mentions = new Map(passages.map((passage) => [passage.field, indexMentions(passage, names)]))
  const found = attributions.map((): string | null => null)
  const order = found.map((_, i) => i).filter((i) => attributions[i]!.source !== null)
  order.sort((a, b) => inTextOrder(attributions[a]!.source!, attributions[b]!.source!))
  let last: Place | null = null
  let name = -1
  for (const i of order) {
    const source = attributions[i]!.source!
    const passage = passages.find(({ field }) => field === source.field)
    if (passage === undefined) continue
    // one mention may be the source of several contents
    if (last === null || inTextOrder(last, source) !== 0)
      name = resolve(resolver, passage, mentions.get(source.field) ?? [], source)
    last = source
    found[i] = name < 0 ? null : names[name]!.name
  }
  return found
}

/** The headline first, then by place. */
const inTextOrder = (a: Place, b: Place) =>
  a.field === b.field ? a.start - b.start || a.end - b.end : a.field === 'title' ? -1 : 1

/** The words of people’s titles and epithets. */
function indexRoles(names: readonly FoundName[], passages: readonly Passage[]): Map<string, number[]> {
  const roles = new Map<string, number[]>()
  names.forEach(({ type, epithets }, name) => {
    if (type !== 'person') return
    for (const { field, start, end } of epithets) {
      const text = passages.find((passage) => passage.field === field)?.text ?? ''
      for (const word of text
        .slice(start, end)
        .toLowerCase()
        .split(/[^\p{L}-]+/u)) {
        if (word.length < 3) continue
        const holders = roles.get(word)
        if (holders === undefined) roles.set(word, [name])
        else if (!holders.includes(name)) holders.push(name)
      }
    }
  })
  return roles
}

function resolve(resolver: Resolver, passage: Passage, mentions: readonly IndexedMention[], source: Place): number {
  const { tokens } = passage
  const first = tokenAt(tokens, source.start)
  const end = tokenAt(tokens, source.end)
  if (first >= end) return -1
  const sentence = sentenceAt(passage, source.start)
  const span: SourceSpan = { passage, first, end }
  const before = firstAtOrBehind(mentions, source.start)
  const pronoun = end - first === 1 ? genders.get(tokens.norms[first]!) : undefined
  let name = -1
  if (pronoun !== undefined) name = meantBy(resolver, mentions, before, sentence, passage.field, pronoun)
  else if (end - first === 1 && relatives.has(tokens.norms[first]!)) name = antecedent(mentions, before, sentence)
  else {
    name = headMention(span, mentions, before, resolver.names)
    if (name < 0) name = holderOf(resolver, mentions, before, roleWord(span))
  }
  if (name >= 0 && resolver.names[name]!.type === 'person') resolver.lastSpeaker = { name, sentence, field: passage.field }
  return name
}

/** Whom “he” or “she” means: a person not called by the other pronoun before, else anybody whose title allows it. */
function meantBy(
  resolver: Resolver,
  mentions: readonly IndexedMention[],
  before: number,
  sentence: number,
  field: string,
  gender: Gender
): number {
  const { names, genders, pronouns } = resolver
  const allows = (name: number) => names[name]!.type === 'person' && (genders[name] ?? gender) === gender
  const fits = (name: number) => allows(name) && (pronouns[name] ?? gender) === gender
  const place = { before, sentence, field }
  const first = nearestPerson(resolver, mentions, place, fits)
  const best = first >= 0 ? first : nearestPerson(resolver, mentions, place, allows)
  if (best >= 0) pronouns[best] ??= gender
  return best
}

/** The last speaker where nobody was named since, else the first person of this sentence, else of the nearest before. */
function nearestPerson(
  { lastSpeaker }: Resolver,
  mentions: readonly IndexedMention[],
  { before, sentence, field }: { readonly before: number; readonly sentence: number; readonly field: string },
  fits: (name: number) => boolean
): number {
  let best = -1
  let bestSentence = -1
  const farthest = sentence - FARTHEST_SENTENCE
  for (let m = before - 1; m >= Math.max(0, before - MOST_MENTIONS) && mentions[m]!.sentence >= farthest; m--) {
    const mention = mentions[m]!
    if (mention.isQuoted || !fits(mention.name)) continue
    if (bestSentence >= 0 && mention.sentence < bestSentence) break
    best = mention.name
    bestSentence = mention.sentence
  }
  const speaker = lastSpeaker !== null && lastSpeaker.field === field && fits(lastSpeaker.name) ? lastSpeaker : null
  if (speaker === null) return best
  return best < 0 || (speaker.sentence >= bestSentence && speaker.sentence >= farthest) ? speaker.name : best
}

/** What “who” follows: the last mention before it in its sentence. */
function antecedent(mentions: readonly IndexedMention[], before: number, sentence: number): number {
  const mention = mentions[before - 1]
  return mention !== undefined && mention.sentence === sentence ? mention.name : -1
}

/** The person that “the envoy” means: of those so described the one mentioned last before. */
function holderOf({ roles }: Resolver, mentions: readonly IndexedMention[], before: number, role: string | null): number {
  const holders = role === null ? undefined : roles.get(role)
  if (holders === undefined) return -1
  if (holders.length === 1) return holders[0]!
  for (let m = before - 1; m >= Math.max(0, before - 50); m--) if (holders.includes(mentions[m]!.name)) return mentions[m]!.name
  return -1
}

function firstAtOrBehind(mentions: readonly IndexedMention[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

function sentenceAt({ sentences }: Passage, offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
