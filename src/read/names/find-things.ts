import type { SpanInField } from '../attributions/find-attributions.ts'
import type { Passage } from '../passage.ts'
import { type Tokens, tokenAt } from '../tokens/tokenize.ts'
import type { FoundName } from './find-names.ts'
import { PHRASE, phraseFactsOfWord } from './phrase-facts.ts'
import { type ThingKind, thingKindOf } from './thing-kind.ts'

/** What an article refers to by one common noun: groups, events and other things without a name. */
export interface FoundThing {
  readonly noun: string
  readonly type: ThingKind
  readonly mentions: readonly SpanInField[]
}

/** A thing mentioned only once is not listed: such things would take more room than all names. */
const leastTold = 2

/**
 * Finds the groups, events and other things that an article refers to by common nouns, by the noun: “the protesters”, “their first meeting”,
 * “Veldania’s harbour treaty”.
 *
 * Shape: by first mention; a mention is the noun with all that stands before it in its phrase, so one may lie inside another (“the
 * campaign” in “the campaign’s manager”). Names are left out, and so are single persons, places, times, amounts and qualities.
 */
export function findThings(passages: readonly Passage[], names: readonly FoundName[]): FoundThing[] {
  const byNoun: Drafts = new Map()
  for (const passage of passages) {
    const named = markNames(passage, names)
    for (const sentence of passage.sentences) if (sentence.role === 'body') readSentence(passage, sentence, named, byNoun)
  }
  return [...byNoun.values()].filter(({ mentions }) => mentions.length >= leastTold)
}

type Drafts = Map<string, { noun: string; type: ThingKind; mentions: SpanInField[] }>

function readSentence(
  { field, tokens }: Passage,
  { firstToken, endToken }: Passage['sentences'][number],
  named: Uint8Array,
  byNoun: Drafts
): void {
  for (let head = firstToken; head < endToken; head++) {
    if (!isHead(tokens, head, endToken) || named[head] !== NOT_NAMED) continue
    const noun = tokens.lemmas[head]!
    const kind = thingKindOf(noun)
    const type = kind === 'person' ? (isPlural(tokens, head) ? 'group' : null) : kind
    if (type === null) continue
    const first = startOf(tokens, head, firstToken)
    // “Veldanian officials” are what the article calls Veldania
    if (type === 'group' && named.subarray(first, head).includes(PLACE)) continue
    let thing = byNoun.get(noun)
    if (thing === undefined) {
      thing = { noun, type, mentions: [] }
      byNoun.set(noun, thing)
    }
    thing.mentions.push({ field, start: tokens.starts[first]!, end: tokens.ends[head]! })
  }
}

const NOT_NAMED = 0
const NAMED = 1
const PLACE = 2

/** For each token whether it belongs to a name, and to one of a place. */
function markNames({ field, tokens }: Passage, names: readonly FoundName[]): Uint8Array {
  const named = new Uint8Array(tokens.length)
  for (const { mentions, type } of names) {
    for (const mention of mentions) {
      if (mention.field !== field) continue
      const mark = type === 'place' ? PLACE : NAMED
      for (let i = tokenAt(tokens, mention.start); i < tokens.length && tokens.starts[i]! < mention.end; i++) named[i] = mark
    }
  }
  return named
}

const isPlural = ({ norms, lemmas }: Tokens, at: number) => norms[at] !== lemmas[at] || norms[at] === 'people'

/** A noun that no noun follows. */
const isHead = ({ tags }: Tokens, at: number, limit: number) =>
  tags[at] === 'NOUN' && (at + 1 >= limit || (tags[at + 1] !== 'NOUN' && tags[at + 1] !== 'PROPN'))

const longestPhrase = 10

/** Where the phrase begins that ends in token `head`. */
function startOf(tokens: Tokens, head: number, limit: number): number {
  const { words, tags, norms, lemmas } = tokens
  let first = head
  while (first > limit && head - first < longestPhrase) {
    const before = first - 1
    const tag = tags[before]!
    const facts = phraseFactsOfWord(words[before]!)
    if ((facts & PHRASE.determiner) !== 0) return norms[before] === 'that' && isPlural(tokens, head) ? first : before
    if ((facts & PHRASE.possessive) !== 0) {
      if (before - 1 < limit || (tags[before - 1] !== 'NOUN' && tags[before - 1] !== 'PROPN')) break
    } else if (tag === 'VERB') {
      if ((facts & PHRASE.participleEnding) === 0 || norms[before] === lemmas[before] || !isDescribed(tokens, before, limit))
        break
    } else if (tag === 'ADV') {
      if (tags[first] !== 'ADJ' && tags[first] !== 'VERB') break
    } else if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && tag !== 'NUM') break
    if ((facts & PHRASE.breaker) !== 0) break
    first = before
  }
  return first
}

/** Whether a participle belongs to the phrase: an article, an adjective or an adverb is before it. */
function isDescribed({ tags, words }: Tokens, at: number, limit: number): boolean {
  if (at - 1 < limit) return true
  const tag = tags[at - 1]!
  return tag === 'ADJ' || tag === 'ADV' || tag === 'DET' || (phraseFactsOfWord(words[at - 1]!) & PHRASE.determiner) !== 0
}
