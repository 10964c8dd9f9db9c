import type { Story, StorySentence } from '../story/index-story.ts'
import { distinctTerms } from './distinct-terms.ts'
import { numberWordings } from './number-wordings.ts'
import type { Terms } from './weigh-terms.ts'

/**
 * A sentence of the story: `copies` are its occurrences, at most one of each article (the second time an article says the same is
 * another distinct sentence), in the order of the articles. `terms` are its distinct terms, ascending; `total` is what they weigh together.
 */
export interface DistinctSentence {
  readonly role: string
  readonly copies: readonly StorySentence[]
  readonly terms: readonly number[]
  readonly total: number
}

/** The occurrences of the same words: the first in each article, the second, and so on. */
interface Occurrences {
  article: number
  times: number
  readonly copiesByTime: StorySentence[][]
}

/** Collapses identical sentences of the text. The most carried first; ties by article and place. */
export function collectDistinctSentences(story: Story, terms: Terms): DistinctSentence[] {
  const found = new Map<number, Occurrences>()
  const numberOf = numberWordings()
  for (const { index, body } of story.articles) {
    for (const sentence of body) {
      // headings are never running text
      const key = numberOf(sentence.wording) * 2 + (sentence.sentence.role === 'heading' ? 1 : 0)
      let same = found.get(key)
      if (same === undefined) {
        same = { article: -1, times: 0, copiesByTime: [] }
        found.set(key, same)
      }
      same.times = same.article === index ? same.times + 1 : 0
      same.article = index
      const copies = same.copiesByTime[same.times]
      if (copies === undefined) same.copiesByTime.push([sentence])
      else copies.push(sentence)
    }
  }
  const sentences: DistinctSentence[] = []
  for (const { copiesByTime } of found.values()) for (const copies of copiesByTime) sentences.push(describeCopies(copies, terms))
  return sentences.sort(compareSentences)
}

function describeCopies(copies: readonly StorySentence[], { termOf, weight }: Terms): DistinctSentence {
  const [{ sentence, wording }] = copies as [StorySentence]
  const terms = distinctTerms(wording, termOf)
  let total = 0
  for (let i = 0; i < terms.length; i++) total += weight[terms[i]!]!
  return { role: sentence.role, copies, terms, total }
}

function compareSentences(a: DistinctSentence, b: DistinctSentence): number {
  const [first, other] = [a.copies[0]!, b.copies[0]!]
  return b.copies.length - a.copies.length || first.article - other.article || first.place - other.place
}
