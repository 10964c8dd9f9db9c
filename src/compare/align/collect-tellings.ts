import type { Story, StorySentence } from '../story/index-story.ts'
import { compareStrings } from '../story/order-readings.ts'
import type { Terms } from './weigh-terms.ts'

/**
 * A telling: all sentences of the story with the same words, at most one of each article (the second time an article says the same
 * is another telling). `terms` are its distinct terms, ascending; `total` is what they weigh together; `placeIn` says where each
 * article tells it.
 */
export interface Telling {
  readonly key: string
  readonly role: string
  readonly sentences: readonly StorySentence[]
  readonly terms: Int32Array
  readonly total: number
  readonly placeIn: ReadonlyMap<number, number>
}

/** Collapses identical sentences of the text. The most carried tellings first; ties by the article, place and words. */
export function collectTellings(story: Story, { termOf, weight }: Terms): Telling[] {
  const byKey = new Map<string, StorySentence[]>()
  const keyOf = new Map<Int32Array, string>()
  for (const { body } of story.articles) {
    const times = new Map<string, number>()
    for (const sentence of body) {
      const { ids } = sentence.wording
      let words = keyOf.get(ids)
      if (words === undefined) {
        words = ids.length === 0 ? ` ${sentence.wording.text}` : ids.join(' ')
        keyOf.set(ids, words)
      }
      const isHeading = sentence.sentence.role === 'heading'
      const time = times.get(words) ?? 0
      times.set(words, time + 1)
      const key = `${isHeading ? 'h' : 'b'}${time} ${words}`
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [sentence])
      else known.push(sentence)
    }
  }
  const tellings = [...byKey].map(([key, sentences]): Telling => {
    const terms = distinctTerms(sentences[0]!.wording.ids, termOf)
    return {
      key,
      role: sentences[0]!.sentence.role,
      sentences,
      terms,
      total: weigh(terms, weight),
      placeIn: new Map(sentences.map(({ article, place }) => [article, place]))
    }
  })
  return tellings.sort(
    (a, b) =>
      b.sentences.length - a.sentences.length ||
      a.sentences[0]!.article - b.sentences[0]!.article ||
      a.sentences[0]!.place - b.sentences[0]!.place ||
      compareStrings(a.key, b.key)
  )
}

function distinctTerms(ids: Int32Array, termOf: Int32Array): Int32Array {
  const sorted = ids.map((id) => termOf[id]!).sort()
  let size = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[size++] = sorted[i]!
  return sorted.slice(0, size)
}

function weigh(terms: Int32Array, weight: Float64Array): number {
  let total = 0
  for (const term of terms) total += weight[term]!
  return total
}

/** What the terms that two tellings share weigh together. */
export function sharedWeight(a: Telling, b: Telling, weight: Float64Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = a.terms[i]! - b.terms[j]!
    if (difference === 0) {
      shared += weight[a.terms[i]!]!
      i++
      j++
    } else if (difference < 0) i++
    else j++
  }
  return shared
}
