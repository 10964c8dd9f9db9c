import { officeNouns } from '../../languages/lexicon.ts'
import type { Tokens } from '../tokens/tokenize.ts'
import type { Surroundings } from './attached-epithets.ts'
import { type DraftEpithet, describeEpithet } from './describe-epithet.ts'
import type { Draft } from './draft.ts'
import type { Entry } from './link-mentions.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { isOf, PHRASE, phraseFactsOf } from './phrase-facts.ts'
import { makeResolver } from './resolve-nominal.ts'
import { CAPITAL, CAPITALS } from './shape-tokens.ts'

/** A definite phrase that may stand for somebody named. */
export interface Nominal {
  readonly epithet: DraftEpithet
  readonly sentence: number
  readonly kind: 'person' | 'place' | 'group'
  /** The person named right after it (“Veldania’s leader, Oren Tashk”), or -1. */
  readonly named: number
  /** Whether it stands after the possessive of a name: “Helm’s lawyer”. */
  readonly hasPossessor: boolean
}

/**
 * Finds definite phrases (“the strongman”, “the league’s envoy”, “the country”) and adds each to `found` of the entry that it means.
 * The article is gone through once, in order: what was named last is what a phrase can mean.
 */
export function findNominals(around: Surroundings, entries: readonly Entry[], found: DraftEpithet[][]): void {
  const { draft } = around
  const taken = markTaken(draft, found)
  const resolver = makeResolver(around, entries, found)
  const order = orderMentions(entries)
  let next = 0
  const noteUntil = (limit: number) => {
    for (; next < order.length && order[next]! < limit; next++) {
      const place = Math.floor(order[next]! / mostEntries)
      resolver.note(order[next]! % mostEntries, Math.floor(place / mostTokens), place % mostTokens)
    }
  }
  draft.passages.forEach((_, passage) => {
    for (const nominal of readNominals(around, passage, taken[passage]!)) {
      const { first } = nominal.epithet
      noteUntil((passage * mostTokens + first) * mostEntries)
      const meant = nominal.named >= 0 ? nominal.named : resolver.resolve(nominal)
      if (meant < 0) continue
      found[meant]!.push(nominal.epithet)
      resolver.note(meant, passage, first)
    }
  })
}

const mostEntries = 2 ** 22
const mostTokens = 2 ** 26

/** Every mention as one number, in order: its passage, its token, its entry. */
function orderMentions(entries: readonly Entry[]): Float64Array {
  const order = new Float64Array(entries.reduce((sum, { mentions }) => sum + mentions.length, 0))
  let at = 0
  entries.forEach(({ mentions }, entry) => {
    for (const { passage, first } of mentions) order[at++] = (passage * mostTokens + first) * mostEntries + entry
  })
  return order.sort()
}

/** Tokens that epithets beside names hold already. */
function markTaken({ passages }: Draft, found: readonly (readonly DraftEpithet[])[]): Set<number>[] {
  const taken = passages.map(() => new Set<number>())
  for (const list of found) for (const { passage, first, stop } of list) for (let i = first; i < stop; i++) taken[passage]!.add(i)
  return taken
}

/** Phrases with “the”, and those after the possessive of a name, whose head is a person, a place or a group. */
function readNominals(around: Surroundings, passage: number, taken: ReadonlySet<number>): Nominal[] {
  const flags = around.draft.isHeadline[passage]!
  const nominals: Nominal[] = []
  for (let s = 0; s < flags.length; s++) if (flags[s] === 0) readSentence(around, { passage, sentence: s }, taken, nominals)
  return nominals
}

/** A sentence by its number in a passage, by number. */
interface SentenceNumber {
  readonly passage: number
  readonly sentence: number
}

function readSentence(around: Surroundings, place: SentenceNumber, taken: ReadonlySet<number>, nominals: Nominal[]): void {
  const { passage, sentence } = place
  const { tokens, sentences } = around.draft.passages[passage]!
  const { norms, starts, ends } = tokens
  const { firstToken, endToken } = sentences[sentence]!
  for (let i = firstToken; i < endToken; i++) {
    const length = ends[i]! - starts[i]!
    if (length !== 2 && length !== 3) continue
    const isDefinite = length === 3 && (norms[i] === 'the' || (norms[i] === 'our' && officeNouns.has(norms[i + 1] ?? '')))
    if (!isDefinite && !(length === 2 && norms[i] === "'s" && i > firstToken && around.owners[passage]![i - 1]! >= 0)) continue
    const nominal = readNominal(around, place, isDefinite ? i : i + 1, isDefinite ? -1 : i - 1)
    if (nominal === null || taken.has(nominal.epithet.first)) continue
    nominals.push(nominal)
    i = nominal.epithet.stop - 1
  }
}

/** The phrase that begins at token `at`, after the possessive of the name at `possessor` (-1 without one). */
function readNominal(around: Surroundings, { passage, sentence }: SentenceNumber, at: number, possessor: number): Nominal | null {
  const { draft, owners, isPerson } = around
  const { tokens, sentences } = draft.passages[passage]!
  const limit = sentences[sentence]!.endToken
  const { norms, lemmas, tags } = tokens
  const phrase = cutAtPossessor(tokens, readNounPhrase(tokens, at, limit))
  if (phrase === null) return null
  const { head } = phrase
  const noun = norms[head]!
  if (owners[passage]![head]! >= 0 || (noun !== lemmas[head] && noun.endsWith('s') && !noun.endsWith('ss'))) return null
  const next = owners[passage]![phrase.stop] ?? -1
  if (phrase.stop < limit && next >= 0) return null
  // “the general election”: the tagger may end the phrase early
  if (phrase.stop < limit && tags[phrase.stop] === 'NOUN' && norms[phrase.stop] !== "'s") return null
  const kind = kindOf(phraseFactsOf(noun))
  if (kind === null || (possessor >= 0 && kind !== 'person')) return null
  if (kind !== 'person' && hasCapital(draft.shapes[passage]!, phrase)) return null
  const first = possessor < 0 ? at : startOf(owners[passage]!, possessor)
  const stop = kind === 'person' ? endOfPlace(around, passage, phrase.stop, limit) : phrase.stop
  const behind = norms[stop] === ',' && stop + 1 < limit ? owners[passage]![stop + 1]! : -1
  const named = kind === 'person' && behind >= 0 && isPerson(behind) ? behind : -1
  return {
    epithet: describeEpithet(draft, passage, { first, stop, head }, named < 0 ? 'nominal' : 'appositive'),
    sentence,
    kind,
    named,
    hasPossessor: possessor >= 0
  }
}

const kindOf = (facts: number): Nominal['kind'] | null =>
  (facts & PHRASE.personNoun) !== 0
    ? 'person'
    : (facts & PHRASE.placeNoun) !== 0
      ? 'place'
      : (facts & PHRASE.groupNoun) !== 0
        ? 'group'
        : null

/** Where “of Veldania” ends after “the leader”; `at` if nothing of the kind follows. */
function endOfPlace({ draft, owners, isPerson }: Surroundings, passage: number, at: number, limit: number): number {
  const { norms, tags } = draft.passages[passage]!.tokens
  if (norms[at] !== 'of' || at + 1 >= limit) return at
  let stop = norms[at + 1] === 'the' ? at + 2 : at + 1
  const owner = owners[passage]![stop] ?? -1
  if (owner < 0 || stop >= limit || isPerson(owner)) return at
  while (stop < limit && owners[passage]![stop] === owner) stop++
  return tags[stop] === 'NOUN' ? at : stop
}

/** “the Senate committee” is another name, no phrase for one named before. */
function hasCapital(shapes: Uint8Array, { first, stop }: NounPhrase): boolean {
  for (let i = first + 1; i < stop; i++) if (shapes[i] === CAPITAL || shapes[i] === CAPITALS) return true
  return false
}

/** Of “the president’s words” and “the president’s lawyer” the president; “the league’s envoy” stays whole. */
function cutAtPossessor({ norms }: Tokens, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null) return null
  for (let i = phrase.first + 1; i < phrase.head; i++) {
    if ((norms[i] === "'s" || norms[i] === "'") && isOf(norms[i - 1]!, PHRASE.personNoun))
      return { first: phrase.first, stop: i, head: i - 1 }
  }
  return phrase
}

function startOf(owners: Int32Array, at: number): number {
  let first = at
  while (first > 0 && owners[first - 1] === owners[at]) first--
  return first
}
