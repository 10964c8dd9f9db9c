import type { AlignedCell } from '../../../src/compare/align/align-sentences.ts'
import type { Wording } from '../../../src/compare/story/index-story.ts'

/** A cell of one sentence or more, each with the text given, as it would stand in an article that holds nothing else. */
export function cellOf(...texts: readonly string[]): AlignedCell {
  let start = 0
  const sentences = texts.map((text, place) => {
    const end = start + text.length
    const sentence = { id: `a.s${place}`, start, end, text, paragraph: 0, role: 'body' as const, framing: 0 }
    start = end + 1
    const wording: Wording = { text, words: [], starts: [], ends: [], ids: new Int32Array() }
    return { article: 0, place, sentence, wording }
  })
  return { article: 0, sentences }
}
