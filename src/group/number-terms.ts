import { isFunctionWord } from '../compare/story/function-words.ts'
import { plainWord, scanWords } from '../compare/story/scan-words.ts'
import { stemWord } from '../compare/story/stem-word.ts'
import { isNewsWord } from './news-words.ts'

/** The terms of articles profiled together: words with one stem are one term, function words none. */
export interface TermTable {
  /** The word behind each term number, as the first article writes it. */
  readonly words: readonly string[]
  /** The terms of a sentence, in order; the first word of one says nothing about capitals, nor does a headline. */
  readonly termsOf: (text: string, isTitle: boolean) => Int32Array
  readonly kindOf: (term: number) => 'common' | 'number' | 'name' | 'word'
}

const possessive = /['’]s$/

/** An empty table. Each distinct sentence is cut into words once: most sentences of a copied story are read from memory. */
export function makeTermTable(): TermTable {
  const words: string[] = []
  const isCommon: boolean[] = []
  /** How much oftener a term is written with a capital inside sentences than without. */
  const capitals: number[] = []
  const byForm = new Map<string, number>()
  const byStem = new Map<string, number>()
  const bySentence = new Map<string, Int32Array>()
  const addForm = (form: string): number => {
    const word = plainWord(form)
    const stem = isFunctionWord(word) ? '' : stemWord(word)
    let term = stem === '' ? -1 : byStem.get(stem)
    if (term === undefined) {
      term = words.push(form.replace(possessive, '')) - 1
      byStem.set(stem, term)
      isCommon.push(isNewsWord(word) || isNewsWord(stem))
      capitals.push(0)
    }
    byForm.set(form, term)
    return term
  }
  const cut = (text: string, isTitle: boolean): Int32Array => {
    const { starts, ends } = scanWords(text)
    const terms = new Int32Array(starts.length)
    let size = 0
    for (let i = 0; i < starts.length; i++) {
      const form = text.slice(starts[i]!, ends[i]!)
      const term = byForm.get(form) ?? addForm(form)
      if (term < 0) continue
      terms[size++] = term
      if (i > 0 && !isTitle) capitals[term]! += isCapital(form) ? 1 : -1
    }
    return terms.slice(0, size)
  }
  const termsOf = (text: string, isTitle: boolean): Int32Array => {
    let terms = bySentence.get(text)
    if (terms === undefined) {
      terms = cut(text, isTitle)
      bySentence.set(text, terms)
    }
    return terms
  }
  const kindOf = (term: number) =>
    isCommon[term] ? 'common' : isFigure(words[term]!) ? 'number' : capitals[term]! > 0 ? 'name' : 'word'
  return { words, termsOf, kindOf }
}

const isCapital = (form: string) => form.charCodeAt(0) >= 65 && form.charCodeAt(0) <= 90
const isFigure = (word: string) => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57
