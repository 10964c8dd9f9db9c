import type { Reading, Sentence } from '../../schemas/reading.ts'

/**
 * A wording: the words of one sentence text. Identical sentences of different articles share one.
 *
 * `words` are lower case with plain apostrophes and hyphens; `starts` and `ends` are their offsets in `text`; `ids` number
 * the distinct words of the story, so that equal words have equal ids.
 */
export interface Wording {
  readonly text: string
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly ids: Int32Array
}

/** A sentence to be compared: `place` counts within its article and field, `article` indexes `Story.articles`. */
export interface StorySentence {
  readonly article: number
  readonly place: number
  readonly sentence: Sentence
  readonly wording: Wording
}

/** A belonging article: its headline's sentences and its text's, in order. */
export interface StoryArticle {
  readonly index: number
  readonly reading: Reading
  readonly title: readonly StorySentence[]
  readonly body: readonly StorySentence[]
}

/**
 * The belonging articles in canonical order (publication date, undated last, then outlet key, title, text: never the order
 * sent or an id), with their words counted. `frequency[id]` is in how many articles a word stands, `weight[id]` its inverse document
 * frequency, `vocabulary[id]` the word.
 */
export interface Story {
  readonly articles: readonly StoryArticle[]
  readonly vocabulary: readonly string[]
  readonly frequency: Int32Array
  readonly weight: Float64Array
}

/** Indexes the readings that belong to the story. */
export function indexStory(_readings: readonly Reading[]): Story {
  return { articles: [], vocabulary: [], frequency: new Int32Array(), weight: new Float64Array() }
}
