import type { Reading, Sentence } from '../../schemas/reading.ts'
import { compareReadingOrder } from './order-readings.ts'
import { plainWord, scanWords } from './scan-words.ts'

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
 * frequency (the natural logarithm of 1 + articles / frequency), `vocabulary[id]` the word.
 */
export interface Story {
  readonly articles: readonly StoryArticle[]
  readonly vocabulary: readonly string[]
  readonly frequency: Int32Array
  readonly weight: Float64Array
}

/** Indexes the readings that belong to the story. Linear; each distinct sentence text is cut into words once. */
export function indexStory(readings: readonly Reading[]): Story {
  const vocabulary: string[] = []
  const cutWords = wordCutter(vocabulary)
  const wordings = new Map<string, Wording>()
  const wordingOf = (text: string): Wording => {
    let wording = wordings.get(text)
    if (wording === undefined) {
      wording = cutWords(text)
      wordings.set(text, wording)
    }
    return wording
  }
  const articles = [...readings].sort(compareReadingOrder).map((reading, index) => indexArticle(reading, index, wordingOf))
  const frequency = countArticles(articles, vocabulary.length)
  const weight = Float64Array.from(frequency, (count) => Math.log(1 + articles.length / Math.max(1, count)))
  return { articles, vocabulary, frequency, weight }
}

function indexArticle(reading: Reading, index: number, wordingOf: (text: string) => Wording): StoryArticle {
  const title: StorySentence[] = []
  const body: StorySentence[] = []
  for (const sentence of reading.sentences) {
    const field = sentence.field === 'title' ? title : body
    field.push({ article: index, place: field.length, sentence, wording: wordingOf(sentence.text) })
  }
  return { index, reading, title, body }
}

/** Cuts texts into words that it numbers in `vocabulary`; a form seen before costs one look-up. */
function wordCutter(vocabulary: string[]): (text: string) => Wording {
  const idOfForm = new Map<string, number>()
  const idOfWord = new Map<string, number>()
  const number = (form: string): number => {
    const word = plainWord(form)
    let id = idOfWord.get(word)
    if (id === undefined) {
      id = vocabulary.push(word) - 1
      idOfWord.set(word, id)
    }
    idOfForm.set(form, id)
    return id
  }
  return (text) => {
    const { starts, ends } = scanWords(text)
    const ids = new Int32Array(starts.length)
    const words: string[] = new Array(starts.length)
    for (let i = 0; i < starts.length; i++) {
      const form = text.slice(starts[i]!, ends[i]!)
      const id = idOfForm.get(form) ?? number(form)
      ids[i] = id
      words[i] = vocabulary[id]!
    }
    return { text, words, starts, ends, ids }
  }
}

function countArticles(articles: readonly StoryArticle[], size: number): Int32Array {
  const frequency = new Int32Array(size)
  const lastSeen = new Int32Array(size).fill(-1)
  for (const { index, title, body } of articles) {
    for (const field of [title, body]) {
      for (const { wording } of field) {
        for (const id of wording.ids) {
          if (lastSeen[id] === index) continue
          lastSeen[id] = index
          frequency[id]!++
        }
      }
    }
  }
  return frequency
}
