import { isNewsWord } from '../languages/lexicon.ts'
import type { Reading } from '../schemas/reading.ts'
import type { CutText, WordTable } from '../words/word-table.ts'

/** The terms of articles profiled together: words with one stem are one term, function words none. Terms are the table's stems. */
export interface TermTable {
  /** The word of each term number, as the first article writes it. */
  readonly words: readonly string[]
  /** The terms of sentence `i` of a reading, in order; the first word of one says nothing about capitals, nor does a headline. */
  readonly termsOf: (reading: Reading, i: number) => readonly number[]
  readonly kindOf: (term: number) => 'common' | 'number' | 'name' | 'word'
}

const possessive = /['’]s$/
const NEW = -2
const NONE = -1

/** Makes an empty table over the words of `table`. Each distinct sentence is looked at once: most sentences of a copied story are known. */
export function makeTermTable({ cutSentence, forms, wordOf, words, stemOf, stems, isFunction }: WordTable): TermTable {
  const shown: string[] = []
  const isCommon: boolean[] = []
  /** How much more often a term is written with a capital inside sentences than without. */
  const capitals: number[] = []
  const termOf: number[] = []
  const isCapital: boolean[] = []
  const addForm = (number: number): number => {
    const form = forms[number]!
    const word = wordOf[number]!
    const stem = stemOf[word]!
    const term = isFunction[word] ? NONE : stem
    termOf[number] = term
    isCapital[number] = startsCapital(form)
    if (term !== NONE && shown[term] === undefined) {
      shown[term] = form.replace(possessive, '')
      isCommon[term] = isNewsWord(words[word]!) || isNewsWord(stems[term]!)
      capitals[term] = 0
    }
    return term
  }
  const listTerms = ({ forms: numbers }: CutText, isTitle: boolean): number[] => {
    const terms: number[] = []
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!
      let term = termOf[number] ?? NEW
      if (term === NEW) term = addForm(number)
      if (term === NONE) continue
      terms.push(term)
      if (i > 0 && !isTitle) capitals[term]! += isCapital[number] ? 1 : -1
    }
    return terms
  }
  const known: (readonly number[])[] = []
  const termsOf = (reading: Reading, i: number): readonly number[] => {
    const found = cutSentence(reading, i)
    let terms = known[found.number]
    if (terms === undefined) {
      terms = listTerms(found, reading.sentences[i]!.field === 'title')
      known[found.number] = terms
    }
    return terms
  }
  const kindOf = (term: number) =>
    isCommon[term] ? 'common' : isFigure(shown[term] ?? '') ? 'number' : capitals[term]! > 0 ? 'name' : 'word'
  return { words: shown, termsOf, kindOf }
}

const startsCapital = (form: string) => form.charCodeAt(0) >= 65 && form.charCodeAt(0) <= 90
const isFigure = (word: string) => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57
