import { hangsOn, relationNouns } from '../../languages/lexicon.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import { type DraftEpithet, describeEpithet } from './describe-epithet.ts'
import type { Draft, Mention } from './draft.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { isOf, PHRASE, phraseFactsOf } from './phrase-facts.ts'

/** Which entry a token belongs to, by passage; -1 for none. */
export type TokenOwners = readonly Int32Array[]

/** What is known while epithets of one article are looked for. */
export interface Surroundings {
  readonly draft: Draft
  readonly owners: TokenOwners
  readonly isPerson: (entry: number) => boolean
}

/** The tokens of the sentence around a token. */
export interface Bounds {
  readonly firstToken: number
  readonly endToken: number
}

const openQuotes = new Set(['"', '“', '‘', "'", '«'])
const closeQuotes = new Set(['"', '”', '’', "'", '»'])

/** Finds the phrase in front of a person’s name: title, modifier, a phrase in scare quotes, or one set off by a comma. */
export function findEpithetBefore(around: Surroundings, mention: Mention, bounds: Bounds): DraftEpithet | null {
  const { draft } = around
  const { norms, tags } = draft.passages[mention.passage]!.tokens
  const at = mention.titleFirst < 0 ? mention.first : mention.titleFirst
  const before = norms[at - 1] ?? ''
  if (before.length === 1 && at - 1 >= bounds.firstToken && closeQuotes.has(before)) {
    const scare = findScareBefore(draft, mention.passage, at - 1, bounds)
    if (scare !== null) return scare
  }
  if (mention.titleFirst < 0 && at - 1 > bounds.firstToken && before === ',')
    return findPhraseBeforeComma(draft, mention, at - 1, bounds)
  const first = modifierStart(around, mention, at, bounds)
  const stop = mention.first
  if (first >= stop || (mention.courtesy !== '' && first === at)) return null
  const head = mention.titleFirst >= 0 && mention.courtesy === '' ? titleHead(norms, first, stop, mention.title) : at - 1
  if (mention.titleFirst >= 0 && mention.courtesy === '')
    return describeEpithet(draft, mention.passage, { first, stop, head }, 'title')
  const isNoun = isOf(norms[at - 1]!, PHRASE.roleNoun) && tags[at - 1] !== 'VERB'
  if (!isNoun && !isDescribing(draft, mention, first, at)) return null
  return withPossessor(draft, mention.passage, { first, stop: at, head: isNoun ? at - 1 : -1 }, bounds)
}

function titleHead(norms: readonly string[], first: number, stop: number, title: string): number {
  for (let i = stop - 1; i >= first; i--) if (norms[i] === title) return i
  return stop - 1
}

/** Adjectives alone describe the person if they are marked as such: “the embattled Tashk”, “Osterby-based Helm”. */
function isDescribing({ passages }: Draft, { passage, stop }: Mention, first: number, at: number): boolean {
  const { norms, tags } = passages[passage]!.tokens
  if (tags[stop] === 'NOUN') return false
  for (let i = first; i < at; i++) if (isOf(norms[i]!, PHRASE.loadedModifier | PHRASE.hyphenTail)) return true
  const before = norms[first - 1] ?? ''
  return (before === 'a' || before === 'an') && tags[at - 1] === 'ADJ'
}

/** Where the words begin that describe the name at token `at`: with a title they may end in any noun, else in a person noun or an adjective. */
function modifierStart(
  { draft, owners, isPerson }: Surroundings,
  { passage, titleFirst }: Mention,
  at: number,
  bounds: Bounds
): number {
  const { tokens } = draft.passages[passage]!
  const { norms, tags, lemmas } = tokens
  const hasTitle = titleFirst >= 0
  let first = at
  for (let i = at - 1; i >= bounds.firstToken && at - i <= 8; i--) {
    const norm = norms[i]!
    const code = norm.charCodeAt(0)
    const isWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57 && norm.includes('-'))
    if (!isWord) break
    const facts = phraseFactsOf(norm)
    if ((facts & PHRASE.determiner) !== 0) break
    const owner = owners[passage]![i]!
    if (owner >= 0) {
      if (isPerson(owner)) break
      first = i
      continue
    }
    const tag = tags[i]!
    const isNoun = tag === 'NOUN' || tag === 'PROPN'
    if (isNoun && i === at - 1 && !hasTitle && (facts & nounBefore) === 0) break
    if (tag === 'VERB' && (facts & PHRASE.personNoun) === 0 && !isParticiple(tokens, i, bounds)) break
    if (!isNoun && tag !== 'ADJ' && tag !== 'VERB' && norm !== 'then' && norm !== 'former') break
    if (isNoun && hasTitle && (facts & nounBeforeTitle) === 0) break
    if (isNoun && isPlural(norm, lemmas[i]!) && i === at - 1) break
    first = i
  }
  return first
}

const nounBefore = PHRASE.roleNoun | PHRASE.hyphenTail | PHRASE.loadedModifier
const nounBeforeTitle = PHRASE.titleModifier | PHRASE.roleNoun | PHRASE.hyphenTail
const isPlural = (norm: string, lemma: string) => norm !== lemma && norm.endsWith('s')

/** A participle that describes: after a determiner, an adjective or the start of the sentence. */
function isParticiple({ norms, tags, lemmas }: Tokens, i: number, { firstToken }: Bounds): boolean {
  const norm = norms[i]!
  if (norm === lemmas[i] || !(norm.endsWith('ed') || norm.endsWith('ing'))) return isOf(norm, PHRASE.hyphenTail)
  return i === firstToken || isOf(norms[i - 1]!, PHRASE.determiner) || tags[i - 1] === 'ADJ' || norms[i - 1] === "'s"
}

/** “Moscow’s man Oren Tashk”: if the noun ties him to somebody, that person belongs to the phrase. */
function withPossessor(
  draft: Draft,
  passage: number,
  phrase: { first: number; stop: number; head: number },
  { firstToken }: Bounds
): DraftEpithet {
  const { norms } = draft.passages[passage]!.tokens
  const isTie = phrase.head >= 0 && relationNouns.has(norms[phrase.head]!) && norms[phrase.first - 1] === "'s"
  if (!isTie) return describeEpithet(draft, passage, phrase, 'modifier')
  const { shapes } = draft
  let first = phrase.first - 2
  while (first - 1 >= firstToken && shapes[passage]![first - 1] === shapes[passage]![first] && first > phrase.first - 6) first--
  return describeEpithet(draft, passage, { ...phrase, first: Math.max(first, firstToken) }, 'possessive')
}

/** “the ‘renegade general’ Tashk”. */
function findScareBefore(draft: Draft, passage: number, close: number, { firstToken }: Bounds): DraftEpithet | null {
  const { norms } = draft.passages[passage]!.tokens
  for (let i = close - 2; i >= firstToken && close - i <= 7; i--) {
    if (norms[i]!.length > 1 || !openQuotes.has(norms[i]!)) continue
    const head = close - 1
    return isOf(norms[head]!, PHRASE.roleNoun)
      ? describeEpithet(draft, passage, { first: i + 1, stop: close, head, isScare: true }, 'modifier')
      : null
  }
  return null
}

const farthestDeterminer = 16

/** “The league’s envoy to the islands, Mira Solenne, said”. */
function findPhraseBeforeComma(draft: Draft, mention: Mention, comma: number, { firstToken }: Bounds): DraftEpithet | null {
  const { tokens } = draft.passages[mention.passage]!
  const next = tokens.norms[mention.stop] ?? ''
  if (next !== ',' && next !== '.' && next !== '—' && next !== '–') return null
  for (let i = comma - 1; i >= firstToken && comma - i <= farthestDeterminer; i--) {
    const norm = tokens.norms[i]!
    if (norm === ',' || norm === ';' || norm === '.') return null
    if (i !== firstToken && !isOf(norm, PHRASE.determiner)) continue
    const phrase = readNounPhrase(tokens, i, comma)
    if (phrase === null || !isOf(tokens.norms[phrase.head]!, PHRASE.roleNoun) || tokens.tags[phrase.head] === 'VERB') continue
    if (phrase.stop < comma && !hangsOn.has(tokens.norms[phrase.stop]!)) continue
    return describeEpithet(draft, mention.passage, { first: i, stop: comma, head: phrase.head }, 'appositive')
  }
  return null
}
