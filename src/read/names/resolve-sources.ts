import { genderOfPronoun, relatives } from '../../languages/lexicon.ts'
import type { FoundAttribution, SpanInField } from '../attributions/find-attributions.ts'
import type { Passage } from '../passage.ts'
import { tokenAt } from '../tokens/tokenize.ts'
import type { FoundName } from './find-names.ts'
import { gendersOf, givenGendersOf, type IndexedMention, indexMentions } from './mention-index.ts'
import { headMention, roleWord, type SourceSpan } from './read-source.ts'
import { groupMeant, type Known, type PronounPlace, personMeant } from './resolve-pronoun.ts'

interface Resolver extends Known {
  /** The words of each person’s epithets, with the persons they describe. */
  readonly roles: ReadonlyMap<string, readonly number[]>
}

/**
 * Returns for each attribution the full name that its source means (“he”, “the envoy”, “Lee”), or null.
 *
 * A name in the source is itself; “he” and “she” are the speaker before or a person of the nearest sentence whose gender fits, “it” is the
 * organisation that spoke right before; a role is the person whose title or epithet holds that noun. Unnamed people and what is in doubt stay null.
 */
export function resolveSources(
  attributions: readonly FoundAttribution[],
  names: readonly FoundName[],
  passages: readonly Passage[]
): (string | null)[] {
  const resolver: Resolver = {
    names,
    titles: gendersOf(names, passages),
    givens: givenGendersOf(names),
    pronouns: names.map(() => undefined),
    roles: indexRoles(names, passages),
    lastSpeaker: null,
    lastGroup: null
  }
  const mentions = new Map(passages.map((passage) => [passage.field, indexMentions(passage, names)]))
  const found = attributions.map((): string | null => null)
  const order = found.map((_, i) => i).filter((i) => attributions[i]!.source !== null)
  order.sort((a, b) => inTextOrder(attributions[a]!.source!, attributions[b]!.source!))
  let last: SpanInField | null = null
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
const inTextOrder = (a: SpanInField, b: SpanInField) =>
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

function resolve(resolver: Resolver, passage: Passage, mentions: readonly IndexedMention[], source: SpanInField): number {
  const { tokens } = passage
  const first = tokenAt(tokens, source.start)
  const end = tokenAt(tokens, source.end)
  if (first >= end) return -1
  const sentence = sentenceAt(passage, source.start)
  const span: SourceSpan = { passage, first, end }
  const before = firstAtOrBehind(mentions, source.start)
  const word = end - first === 1 ? tokens.norms[first]! : ''
  const gender = genderOfPronoun.get(word)
  const place: PronounPlace = {
    before,
    sentence,
    field: passage.field,
    startOf: (index) => passage.sentences[index]?.start ?? 0
  }
  let name = -1
  if (gender !== undefined) {
    name = personMeant(resolver, mentions, place, gender)
    if (name >= 0) resolver.pronouns[name] ??= gender
  } else if (word === 'it') name = groupMeant(resolver, mentions, place)
  else if (relatives.has(word)) name = antecedent(mentions, before, sentence)
  else {
    name = headMention(span, mentions, before, resolver.names)
    if (name < 0) name = holderOf(resolver, mentions, before, roleWord(span))
  }
  remember(resolver, name, sentence, passage.field)
  return name
}

function remember(resolver: Resolver, name: number, sentence: number, field: string): void {
  const type = name < 0 ? undefined : resolver.names[name]!.type
  if (type === 'person') resolver.lastSpeaker = { name, sentence, field }
  resolver.lastGroup = type === 'organization' ? { name, sentence, field } : null
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
