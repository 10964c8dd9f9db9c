import { isFunctionWord, stemWord } from '../languages/lexicon.ts'
import type { Reading } from '../schemas/reading.ts'
import { makeFormFinder } from './number-forms.ts'
import { plainWord, scanWords } from './scan-words.ts'

/** A text cut into words: where each begins and ends, and the number of its form. `number` counts the texts cut. */
export interface CutText {
  readonly number: number
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly forms: readonly number[]
}

/**
 * The words of the texts cut so far, by number: `forms` as written, the word (lower case, plain typography) of each form, the stem of
 * each word. A stem of a function word is the word itself.
 */
export interface WordTable {
  /** The words of sentence `i` of a reading. */
  readonly cutSentence: (reading: Reading, i: number) => CutText
  readonly forms: readonly string[]
  readonly wordOf: readonly number[]
  readonly words: readonly string[]
  readonly stemOf: readonly number[]
  readonly isFunction: readonly boolean[]
  readonly stems: readonly string[]
}

/** Makes an empty table. Each distinct text is cut once, each distinct word brought to its stem once, for all stages that compare. */
export function makeWordTable(): WordTable {
  const { numberWord, ...numbered } = makeWordNumbers()
  const wordOf: number[] = []
  const { find, forms } = makeFormFinder((form) => wordOf.push(numberWord(plainWord(form))))
  const known = new Map<string, CutText>()
  const cut = (text: string): CutText => {
    let found = known.get(text)
    if (found === undefined) {
      const { starts, ends } = scanWords(text)
      const numbers: number[] = new Array(starts.length)
      for (let i = 0; i < numbers.length; i++) numbers[i] = find(text, starts[i]!, ends[i]!)
      found = { number: known.size, text, starts, ends, forms: numbers }
      known.set(text, found)
    }
    return found
  }
  const cutReadings = new Map<Reading, CutText[]>()
  let [lastReading, lastCuts]: [Reading | undefined, CutText[]] = [undefined, []]
  const cutSentence = (reading: Reading, i: number): CutText => {
    if (reading !== lastReading) {
      lastReading = reading
      lastCuts = cutReadings.get(reading) ?? []
      cutReadings.set(reading, lastCuts)
    }
    let found = lastCuts[i]
    if (found === undefined) {
      found = cut(reading.sentences[i]!.text)
      lastCuts[i] = found
    }
    return found
  }
  return { cutSentence, forms, wordOf, ...numbered }
}

/** Numbers words in the order in which they are met, with the number of the stem of each. */
function makeWordNumbers() {
  const words: string[] = []
  const stemOf: number[] = []
  const stems: string[] = []
  const isFunction: boolean[] = []
  const byWord = new Map<string, number>()
  const byStem = new Map<string, number>()
  const numberWord = (word: string): number => {
    const known = byWord.get(word)
    if (known !== undefined) return known
    const number = words.push(word) - 1
    byWord.set(word, number)
    isFunction.push(isFunctionWord(word))
    const stem = isFunction[number] ? word : stemWord(word)
    let stemNumber = byStem.get(stem)
    if (stemNumber === undefined) {
      stemNumber = stems.push(stem) - 1
      byStem.set(stem, stemNumber)
    }
    stemOf.push(stemNumber)
    return number
  }
  return { numberWord, words, stemOf, stems, isFunction }
}
