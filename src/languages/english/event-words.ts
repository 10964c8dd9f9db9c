import { lemmasOf } from './wordnet/lemmas-of.ts'
import { derivationsOf, entryOf, parentsOf, partOf } from './wordnet/lookup-table.ts'
import { sensesOf, shareOfSenses } from './wordnet/relate-lemmas.ts'

/** A meaning (number of a synset) and how much of a word's use it is likely to make up, 0..1. */
export interface Meaning {
  readonly synset: number
  readonly share: number
}

/**
 * What a word may say of an event. `eventShare` is how much of its use is likely to name something that happens: as a verb, or as a noun for an
 * act, event, state or phenomenon. `meanings` are the common ones, with those that a derived noun or verb has (“die”, “death”).
 */
export interface EventWord {
  readonly eventShare: number
  readonly meanings: readonly Meaning[]
}

/** A meaning rarer than this says little of what a word means here. */
const LEAST_SHARE = 0.25
/** Two words of one derivation mean nearly the same. */
const DERIVED = 0.8

/** Bounds what is remembered: all is a pure function of the word, so forgetting changes no answer. */
const LARGEST_CACHE = 20_000
const remembered = new Map<string, EventWord>()

/** Reads a word, lower case, in WordNet. Words that it lacks name no event. */
export function readEventWord(word: string): EventWord {
  let read = remembered.get(word)
  if (read === undefined) {
    read = lookUp(word)
    if (remembered.size < LARGEST_CACHE) remembered.set(word, read)
  }
  return read
}

function lookUp(word: string): EventWord {
  const lemmas = lemmasOf(word)
  let events = 0
  const shares = new Map<number, number>()
  const raise = (synset: number, share: number) => shares.set(synset, Math.max(shares.get(synset) ?? 0, share))
  const weights = lemmas.map(({ lemma, part }) => usesOf(lemma, part))
  const all = weights.reduce((sum, uses) => sum + uses.reduce((a, b) => a + b, 0), 0)
  lemmas.forEach(({ lemma, part }, i) => {
    sensesOf(lemma, part).forEach(({ synset }, sense) => {
      const share = weights[i]![sense]! / all
      if (part === 'v' || (part === 'n' && isEvent(synset))) events += share
      raise(synset, share)
      for (const derived of derivationsOf(synset)) if (isVerbOrNoun(derived)) raise(derived, share * DERIVED)
    })
  })
  const meanings = [...shares].map(([synset, share]) => ({ synset, share })).filter(({ share }) => share >= LEAST_SHARE)
  return { eventShare: events, meanings }
}

/** How often a lemma is likely to be used in each of its senses, counts and all. */
function usesOf(lemma: string, part: 'n' | 'v' | 'a' | 'r'): number[] {
  const senses = sensesOf(lemma, part)
  const counted = senses.reduce((sum, { level }, rank) => sum + 2 ** (level / 4) - 1 + 1 / (rank + 1), 0)
  return shareOfSenses(senses).map((share) => share * counted)
}

const isVerbOrNoun = (synset: number) => partOf(synset) === 'v' || partOf(synset) === 'n'

const tops = new Set(['event', 'act', 'state', 'phenomenon'].map((lemma) => entryOf(lemma)!.n![0]!.synset))
const known = new Map<number, boolean>()

/** Whether a noun's synset stands below one of those for what happens. */
function isEvent(synset: number): boolean {
  let found = known.get(synset)
  if (found === undefined) {
    found = tops.has(synset) || parentsOf(synset).some(isEvent)
    known.set(synset, found)
  }
  return found
}
