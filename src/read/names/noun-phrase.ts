import type { Tokens } from '../tokens/tokenize.ts'
import { PHRASE, phraseFactsOfWord } from './phrase-facts.ts'

/** A noun phrase: tokens `[first, stop)`, of which `head` is the last noun before anything that hangs on it. */
export interface NounPhrase {
  readonly first: number
  readonly stop: number
  readonly head: number
}

const longestPhrase = 12

/** Reads the noun phrase that begins at token `at`, determiner and possessives included, without what hangs on its head; null if none does. */
export function readNounPhrase(tokens: Tokens, at: number, limit: number): NounPhrase | null {
  const { words, norms, tags } = tokens
  const from = at < limit && (phraseFactsOfWord(words[at]!) & PHRASE.determiner) !== 0 ? at + 1 : at
  const stop = findStop(tokens, from, Math.min(limit, at + longestPhrase), limit)
  let head = stop - 1
  while (head >= from && (tags[head] === 'ADV' || norms[head] === "'s" || norms[head] === "'")) head--
  if (head < from) return null
  return { first: at, stop: head + 1, head }
}

/** Where the words end that may stand in one noun phrase from token `from` on. */
function findStop(tokens: Tokens, from: number, end: number, limit: number): number {
  const { words, norms, tags } = tokens
  for (let i = from; i < end; i++) {
    const norm = norms[i]!
    const tag = tags[i]!
    if (endsPhrase(tag) && norm.charCodeAt(0) !== apostrophe && norm !== 'and') return i
    const facts = phraseFactsOfWord(words[i]!)
    if ((facts & PHRASE.possessive) !== 0) {
      if (i === from || i + 1 >= limit || (phraseFactsOfWord(words[i + 1]!) & PHRASE.wordLike) === 0) return i
      continue
    }
    if ((facts & PHRASE.wordLike) === 0) return i
    const isBreaker = (facts & PHRASE.breaker) !== 0 || ((facts & PHRASE.determiner) !== 0 && i > from)
    if (isBreaker && tag !== 'PROPN' && !joinsAdjectives(tokens, i, from, limit)) return i
    if (isBreaker && norm === 'and') continue
    if (endsPhrase(tag)) return i
    if (tag === 'VERB' && (facts & PHRASE.personNoun) === 0 && !describesNoun(tokens, i, facts, limit)) return i
  }
  return Math.max(from, end)
}

const endsPhrase = (tag: string) => tag === 'AUX' || tag === 'PRON' || tag === 'ADP' || tag === 'SCONJ'
const apostrophe = 39

/** “the proud and able minister”. */
const joinsAdjectives = ({ norms, tags }: Tokens, i: number, from: number, limit: number) =>
  norms[i] === 'and' && i > from && tags[i - 1] === 'ADJ' && i + 1 < limit && tags[i + 1] === 'ADJ'

/** A participle before a noun: “the disgraced minister”. */
function describesNoun({ norms, tags, lemmas }: Tokens, i: number, facts: number, limit: number): boolean {
  if ((facts & PHRASE.participleEnding) === 0 || i + 1 >= limit || norms[i] === lemmas[i]) return false
  if (tags[i - 1] === 'NOUN' || tags[i - 1] === 'PROPN') return false
  const next = tags[i + 1]!
  return next === 'NOUN' || next === 'ADJ' || next === 'PROPN'
}
