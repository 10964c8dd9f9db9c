import { type Lemma, lemmasOf } from './lemmas-of.ts'
import { entryOf, type Part } from './lookup-table.ts'

/** Most words of a phrase that is looked for. */
const LONGEST = 4

/** A phrase of several words that WordNet has, as the parts of speech it can be. */
export interface Phrase {
  readonly length: number
  readonly lemmas: readonly Lemma[]
}

/**
 * Returns the longest phrase that begins at a word: “called off” is a form of `call_off`, “police officers” of `police_officer`. Verbs are inflected in their first
 * word, nouns in their last. `null` if no phrase of two or more words begins there.
 */
export function phraseAt(words: readonly string[], from: number): Phrase | null {
  for (let length = Math.min(LONGEST, words.length - from); length >= 2; length--) {
    const lemmas = phraseLemmas(words.slice(from, from + length))
    if (lemmas.length > 0) return { length, lemmas }
  }
  return null
}

/** Returns what a run of words may be a form of, taken as one phrase. */
export function phraseLemmas(words: readonly string[]): Lemma[] {
  if (words.length < 2) return [...lemmasOf(words[0] ?? '')]
  const found: Lemma[] = []
  const add = (lemma: string, part: Part) => {
    if (entryOf(lemma)?.[part] === undefined || found.some((known) => known.lemma === lemma && known.part === part)) return
    found.push({ lemma, part })
  }
  const [rest, last] = [words.slice(1).join('_'), words.at(-1)!]
  for (const { lemma, part } of lemmasOf(words[0]!)) if (part === 'v') add(`${lemma}_${rest}`, 'v')
  for (const { lemma, part } of lemmasOf(last)) if (part === 'n') add([...words.slice(0, -1), lemma].join('_'), 'n')
  for (const part of Object.keys(entryOf(words.join('_')) ?? {}) as Part[]) add(words.join('_'), part)
  return found
}
