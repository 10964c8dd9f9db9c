import { isFunctionWord } from '../story/function-words.ts'
import type { Story } from '../story/index-story.ts'
import { stemWord } from '../story/stem-word.ts'

/**
 * What the words of a story weigh when sentences are held against each other. Words with one stem are one term: `termOf[word]` is
 * its number, `weight[term]` its weight.
 */
export interface Terms {
  readonly termOf: Int32Array
  readonly weight: Float64Array
}

/** Function words are in every sentence; they count a little, so that short sentences made of them can meet, and kept wordings show. */
const FUNCTION_WEIGHT = 0.6

/** Counted as if this many more sentences, without the word, stood in the story: in a short story no word is rare by its count alone. */
const PRIOR_SENTENCES = 20

/**
 * Weighs the words of the text's sentences: the rarer among sentences (not among articles, of which there may be but two), the heavier.
 * `weight` is the natural logarithm of 1 + sentences / sentences with the term.
 */
export function weighTerms(story: Story): Terms {
  const { termOf, count } = numberTerms(story.vocabulary)
  const sentencesWith = new Int32Array(count)
  const lastSeen = new Int32Array(count).fill(-1)
  let sentences = 0
  for (const { body } of story.articles) {
    for (const { wording } of body) {
      for (const id of wording.ids) {
        const term = termOf[id]!
        if (lastSeen[term] === sentences) continue
        lastSeen[term] = sentences
        sentencesWith[term]!++
      }
      sentences++
    }
  }
  const weight = Float64Array.from(sentencesWith, (n) => Math.log(1 + (sentences + PRIOR_SENTENCES) / Math.max(1, n)))
  story.vocabulary.forEach((word, id) => {
    if (isFunctionWord(word)) weight[termOf[id]!] = FUNCTION_WEIGHT
  })
  return { termOf, weight }
}

function numberTerms(vocabulary: readonly string[]): { termOf: Int32Array; count: number } {
  const terms = new Map<string, number>()
  const termOf = Int32Array.from(vocabulary, (word) => {
    const stem = isFunctionWord(word) ? word : stemWord(word)
    const known = terms.get(stem)
    if (known !== undefined) return known
    terms.set(stem, terms.size)
    return terms.size - 1
  })
  return { termOf, count: terms.size }
}
