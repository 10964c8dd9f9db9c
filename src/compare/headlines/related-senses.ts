import { derivationsOf, entryOf, groupOf, lemmasOf, parentsOf } from '../../languages/lexicon.ts'

/** Senses of a lemma that are looked at, the most frequent first. */
const MOST_SENSES = 4

/** Senses of a word: its own usual ones, and with them those right above, of their group, and of words derived from it. */
export interface WordSenses {
  readonly own: readonly number[]
  readonly around: readonly number[]
}

/** Bounds what is remembered: senses are a pure function of the word, so forgetting changes no answer. */
const LARGEST_CACHE = 20_000
const remembered = new Map<string, WordSenses>()

/** Returns the senses of a word (lower case); none if WordNet does not have it. */
export function sensesOfWord(word: string): WordSenses {
  let senses = remembered.get(word)
  if (senses === undefined) {
    const own = lemmasOf(word).flatMap(({ lemma, part }) =>
      (entryOf(lemma)?.[part] ?? []).slice(0, MOST_SENSES).map(({ synset }) => synset)
    )
    const around = own.flatMap((synset) => [synset, ...parentsOf(synset), ...groupOf(synset), ...derivationsOf(synset)])
    senses = { own, around: [...new Set(around)] }
    if (remembered.size < LARGEST_CACHE) remembered.set(word, senses)
  }
  return senses
}
