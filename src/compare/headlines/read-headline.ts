import type { Story, StoryArticle, StorySentence } from '../story/index-story.ts'

/** A word of a headline that carries meaning: word `word` of a sentence of the title; `stem` is its number in the story. */
export interface HeadlineTerm {
  readonly sentence: StorySentence
  readonly word: number
  readonly stem: number
  readonly weight: number
}

/** So many terms fit into the bits of one number; headlines have fewer. */
const MOST_TERMS = 30

/** Reads the terms of an article's headline, each stem once, at its first place. */
export function readHeadline(story: Story, { title }: StoryArticle): HeadlineTerm[] {
  const terms = new Map<number, HeadlineTerm>()
  for (const sentence of title) {
    const { ids } = sentence.wording
    for (let word = 0; word < ids.length && terms.size < MOST_TERMS; word++) {
      const id = ids[word]!
      const stem = story.stemOf[id]!
      if (story.isFunctionWord[id] || terms.has(stem)) continue
      terms.set(stem, { sentence, word, stem, weight: story.weight[id]! })
    }
  }
  return [...terms.values()]
}

/** Finds which of the terms each sentence of the text contains, as bits by the term's index. `bitOf` has a place for every stem, all 0, and is left so. */
export function findTerms(story: Story, { body }: StoryArticle, terms: readonly HeadlineTerm[], bitOf: Int32Array): Int32Array {
  terms.forEach(({ stem }, i) => {
    bitOf[stem] = 1 << i
  })
  const found = new Int32Array(body.length)
  body.forEach(({ wording: { ids } }, s) => {
    for (let i = 0; i < ids.length; i++) found[s]! |= bitOf[story.stemOf[ids[i]!]!]!
  })
  for (const { stem } of terms) bitOf[stem] = 0
  return found
}
