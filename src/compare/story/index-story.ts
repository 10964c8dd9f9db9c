import { orderReadings } from '../../order-readings.ts'
import type { Reading, Sentence } from '../../schemas/reading.ts'
import { type CutText, makeWordTable, type WordTable } from '../../words/word-table.ts'

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
 * frequency (the natural logarithm of 1 + articles / frequency), `vocabulary[id]` the word, `stemOf[id]` the number of its stem (words with one
 * stem tell the same), `isFunctionWord[id]` 1 if it only holds sentences together.
 */
export interface Story {
  readonly articles: readonly StoryArticle[]
  readonly vocabulary: readonly string[]
  readonly frequency: Int32Array
  readonly weight: Float64Array
  readonly stemOf: Int32Array
  readonly stemCount: number
  readonly isFunctionWord: Uint8Array
}

/**
 * Indexes the readings that belong to the story. Linear; each distinct sentence text is cut into words once. `table` are the words cut
 * before, of other articles too; it changes nothing but the time taken.
 */
export function indexStory(readings: readonly Reading[], table: WordTable = makeWordTable()): Story {
  const { wordingOf, vocabulary, tableWords } = makeWordings(table)
  const articles = orderReadings(readings).readings.map((reading, index) => indexArticle(reading, index, wordingOf))
  const frequency = countArticles(articles, vocabulary.length)
  const weight = new Float64Array(frequency.length)
  for (let id = 0; id < weight.length; id++) weight[id] = Math.log(1 + articles.length / Math.max(1, frequency[id]!))
  return { articles, vocabulary, frequency, weight, ...numberStems(tableWords, table) }
}

/** The wording of sentence `i` of a reading. */
type WordingOf = (reading: Reading, i: number) => Wording

function indexArticle(reading: Reading, index: number, wordingOf: WordingOf): StoryArticle {
  const title: StorySentence[] = []
  const body: StorySentence[] = []
  reading.sentences.forEach((sentence, i) => {
    const field = sentence.field === 'title' ? title : body
    field.push({ article: index, place: field.length, sentence, wording: wordingOf(reading, i) })
  })
  return { index, reading, title, body }
}

/** Numbers the words of this story alone, in the order in which its articles use them: what else the table knows changes no tie. */
function makeWordings({ cutSentence, wordOf, words }: WordTable) {
  const vocabulary: string[] = []
  const tableWords: number[] = []
  const idOf: number[] = []
  const wordings: Wording[] = []
  const takeIds = makeIdPool()
  const makeWording = ({ text, starts, ends, forms }: CutText): Wording => {
    const ids = takeIds(forms.length)
    const written: string[] = new Array(forms.length)
    for (let i = 0; i < forms.length; i++) {
      const word = wordOf[forms[i]!]!
      let id = idOf[word]
      if (id === undefined) {
        id = vocabulary.push(words[word]!) - 1
        idOf[word] = id
        tableWords.push(word)
      }
      ids[i] = id
      written[i] = vocabulary[id]!
    }
    return { text, words: written, starts, ends, ids }
  }
  const wordingOf: WordingOf = (reading, i) => {
    const found = cutSentence(reading, i)
    let wording = wordings[found.number]
    if (wording === undefined) {
      wording = makeWording(found)
      wordings[found.number] = wording
    }
    return wording
  }
  return { wordingOf, vocabulary, tableWords }
}

const POOL = 1 << 14

/** Hands out arrays that share large buffers. Thousands of small buffers are slow to make and to free. */
function makeIdPool(): (size: number) => Int32Array {
  let pool = new Int32Array(0)
  let used = 0
  return (size) => {
    if (used + size > pool.length) {
      pool = new Int32Array(Math.max(size, POOL))
      used = 0
    }
    used += size
    return pool.subarray(used - size, used)
  }
}

/** Numbers the stems of the vocabulary in its order. */
function numberStems(tableWords: readonly number[], { stemOf, isFunction }: WordTable) {
  const stems = new Int32Array(tableWords.length)
  const isFunctionWord = new Uint8Array(tableWords.length)
  const numberOf: number[] = []
  let stemCount = 0
  for (let id = 0; id < stems.length; id++) {
    const word = tableWords[id]!
    const stem = stemOf[word]!
    let number = numberOf[stem]
    if (number === undefined) {
      number = stemCount++
      numberOf[stem] = number
    }
    stems[id] = number
    if (isFunction[word]) isFunctionWord[id] = 1
  }
  return { stemOf: stems, stemCount, isFunctionWord }
}

function countArticles(articles: readonly StoryArticle[], size: number): Int32Array {
  const frequency = new Int32Array(size)
  const lastSeen = new Int32Array(size).fill(-1)
  for (const { index, title, body } of articles) {
    for (const field of [title, body]) {
      for (const { wording } of field) {
        const { ids } = wording
        for (let i = 0; i < ids.length; i++) {
          const id = ids[i]!
          if (lastSeen[id] === index) continue
          lastSeen[id] = index
          frequency[id]!++
        }
      }
    }
  }
  return frequency
}
