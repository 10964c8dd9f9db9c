import type { Story, StorySentence } from '../story/index-story.ts'
import { compareStrings } from '../story/order-readings.ts'
import type { Terms } from './weigh-terms.ts'

/**
 * A telling: all sentences of the story with the same words, at most one of each article (the second time an article says the same
 * is another telling), in the order of the articles. `terms` are its distinct terms, ascending; `total` is what they weigh together.
 */
export interface Telling {
  readonly key: string
  readonly role: string
  readonly sentences: readonly StorySentence[]
  readonly terms: Int32Array
  readonly total: number
}

/** Collapses identical sentences of the text. The most carried tellings first; ties by the article, place and words. */
export function collectTellings(story: Story, terms: Terms): Telling[] {
  const byKey = new Map<string, StorySentence[]>()
  const keyOf = makeKeys()
  for (const { body } of story.articles) {
    const times = new Map<string, number>()
    for (const sentence of body) {
      const words = keyOf(sentence)
      const time = times.get(words) ?? 0
      times.set(words, time + 1)
      const key = time === 0 ? words : `${time} ${words}`
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [sentence])
      else known.push(sentence)
    }
  }
  return [...byKey].map(([key, sentences]) => makeTelling(key, sentences, terms)).sort(compareTellings)
}

/** What tells sentences apart: their words, or their text where they have none; headings are never running text. */
function makeKeys(): (sentence: StorySentence) => string {
  const bodies = new Map<Int32Array, string>()
  return ({ sentence, wording: { ids, text } }) => {
    let words = bodies.get(ids)
    if (words === undefined) {
      words = ids.length === 0 ? `. ${text}` : ids.join(' ')
      bodies.set(ids, words)
    }
    return sentence.role === 'heading' ? `h ${words}` : words
  }
}

function makeTelling(key: string, sentences: readonly StorySentence[], { termOf, weight }: Terms): Telling {
  const terms = distinctTerms(sentences[0]!.wording.ids, termOf)
  let total = 0
  for (const term of terms) total += weight[term]!
  return { key, role: sentences[0]!.sentence.role, sentences, terms, total }
}

function compareTellings(a: Telling, b: Telling): number {
  const [first, other] = [a.sentences[0]!, b.sentences[0]!]
  return (
    b.sentences.length - a.sentences.length ||
    first.article - other.article ||
    first.place - other.place ||
    compareStrings(a.key, b.key)
  )
}

function distinctTerms(ids: Int32Array, termOf: Int32Array): Int32Array {
  const sorted = ids.map((id) => termOf[id]!).sort()
  let size = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[size++] = sorted[i]!
  return sorted.slice(0, size)
}

/** Where an article that carries the telling has it. */
export function placeIn({ sentences }: Telling, article: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.article < article) low = middle + 1
    else high = middle
  }
  return sentences[low]!.place
}

/** What the terms that two tellings share weigh together. */
export function sharedWeight(a: Telling, b: Telling, weight: Float64Array): number {
  const [left, right] = [a.terms, b.terms]
  let shared = 0
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const x = left[i]!
    const y = right[j]!
    if (x === y) {
      shared += weight[x]!
      i++
      j++
    } else if (x < y) i++
    else j++
  }
  return shared
}
