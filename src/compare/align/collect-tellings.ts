import type { Story, StorySentence, Wording } from '../story/index-story.ts'
import { numberWordings } from './number-wordings.ts'
import type { Terms } from './weigh-terms.ts'

/**
 * A telling: all sentences of the story with the same words, at most one of each article (the second time an article says the same
 * is another telling), in the order of the articles. `terms` are its distinct terms, ascending; `total` is what they weigh together.
 */
export interface Telling {
  readonly role: string
  readonly sentences: readonly StorySentence[]
  readonly terms: readonly number[]
  readonly total: number
}

/** The occurrences of the same words: the first in each article, the second, and so on. */
interface Said {
  article: number
  times: number
  readonly tellings: StorySentence[][]
}

/** Collapses identical sentences of the text. The most carried tellings first; ties by article and place. */
export function collectTellings(story: Story, terms: Terms): Telling[] {
  const said = new Map<number, Said>()
  const numberOf = numberWordings()
  for (const { index, body } of story.articles) {
    for (const sentence of body) {
      // headings are never running text
      const key = numberOf(sentence.wording) * 2 + (sentence.sentence.role === 'heading' ? 1 : 0)
      let words = said.get(key)
      if (words === undefined) {
        words = { article: -1, times: 0, tellings: [] }
        said.set(key, words)
      }
      words.times = words.article === index ? words.times + 1 : 0
      words.article = index
      const telling = words.tellings[words.times]
      if (telling === undefined) words.tellings.push([sentence])
      else telling.push(sentence)
    }
  }
  const tellings: Telling[] = []
  for (const words of said.values()) for (const sentences of words.tellings) tellings.push(makeTelling(sentences, terms))
  return tellings.sort(compareTellings)
}

function makeTelling(sentences: readonly StorySentence[], { termOf, weight }: Terms): Telling {
  const [{ sentence, wording }] = sentences as [StorySentence]
  const terms = distinctTerms(wording, termOf)
  let total = 0
  for (let i = 0; i < terms.length; i++) total += weight[terms[i]!]!
  return { role: sentence.role, sentences, terms, total }
}

function compareTellings(a: Telling, b: Telling): number {
  const [first, other] = [a.sentences[0]!, b.sentences[0]!]
  return b.sentences.length - a.sentences.length || first.article - other.article || first.place - other.place
}

/** Up to so many terms are sorted as they come: most sentences have fewer, and a call of the library's sort costs more. */
const FEW = 48

/** The distinct terms of a wording, ascending. */
export function distinctTerms({ ids }: Wording, termOf: Int32Array): number[] {
  if (ids.length > FEW) {
    const sorted = ids.map((id) => termOf[id]!).sort()
    return [...sorted.filter((term, i) => i === 0 || term !== sorted[i - 1])]
  }
  const sorted: number[] = []
  for (let i = 0; i < ids.length; i++) {
    const term = termOf[ids[i]!]!
    let at = sorted.length
    while (at > 0 && sorted[at - 1]! > term) at--
    if (at > 0 && sorted[at - 1] === term) continue
    sorted.push(term)
    for (let j = sorted.length - 1; j > at; j--) sorted[j] = sorted[j - 1]!
    sorted[at] = term
  }
  return sorted
}
