import { locateSentences } from '../align/locate-sentences.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import type { Utterance } from './collect-utterances.ts'

/** Numbers the row that contains the sentence in which an utterance begins; -1 if none does. */
export function locateRows(story: Story, rows: readonly RelatedRow[]): (utterance: Utterance) => number {
  const rowOf = locateSentences(story, rows)
  return ({ article, attributions }) => {
    const { content } = attributions[0]!
    const { title, body } = story.articles[article]!
    const sentences = content.field === 'title' ? title : body
    let [low, high] = [0, sentences.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sentences[middle]!.sentence.start <= content.start) low = middle + 1
      else high = middle
    }
    return rowOf[article]![content.field === 'title' ? 'title' : 'body'][low - 1] ?? -1
  }
}
