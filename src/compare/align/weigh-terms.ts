import { stemWord } from '../../languages/lexicon.ts'
import type { Story, Wording } from '../story/index-story.ts'

/**
 * The weights of a story's words when sentences are compared. Words with one stem are one term: `termOf[word]` is
 * its number, `weight[term]` its weight.
 */
export interface Terms {
  readonly termOf: Int32Array
  readonly weight: Float64Array
  /** The weight of terms that are neither names nor function words, 0 for others: what is said of the names. */
  readonly plainWeight: Float64Array
  /** The weight of figures of two digits or more, 0 for other terms. */
  readonly figureWeight: Float64Array
  /** `NAME`, `NUMBER` or `NONE`: names and numbers tell one event from another of its kind. */
  readonly specificKind: Uint8Array
  /** 1 for function words. */
  readonly isFunction: Uint8Array
}

export const [NONE, NAME, NUMBER] = [0, 1, 2] as const

/** Function words are in every sentence; they count a little, so that short sentences made of them can meet, and kept wordings show. */
const FUNCTION_WEIGHT = 0.6

/** Counted as if this many more sentences, without the word, stood in the story: in a short story no word is rare by its count alone. */
const PRIOR_SENTENCES = 20

/**
 * Weighs the words of the text's sentences: the rarer among sentences (not among articles, of which there may be but two), the heavier.
 * `weight` is the natural logarithm of 1 + sentences / sentences with the term.
 */
export function weighTerms(story: Story): Terms {
  const { stemOf: termOf, stemCount: count, isFunctionWord } = story
  const { wordings, sentences } = countWordings(story)
  const sentencesWith = new Int32Array(count)
  const lastSeen = new Int32Array(count)
  let looked = 0
  for (const [{ ids }, times] of wordings) {
    looked++
    for (let i = 0; i < ids.length; i++) {
      const term = termOf[ids[i]!]!
      if (lastSeen[term] === looked) continue
      lastSeen[term] = looked
      sentencesWith[term]! += times
    }
  }
  const weight = new Float64Array(count)
  for (let term = 0; term < count; term++)
    weight[term] = Math.log(1 + (sentences + PRIOR_SENTENCES) / Math.max(1, sentencesWith[term]!))
  for (let id = 0; id < isFunctionWord.length; id++) if (isFunctionWord[id]) weight[termOf[id]!] = FUNCTION_WEIGHT
  const isFunction = new Uint8Array(count)
  for (let id = 0; id < isFunctionWord.length; id++) if (isFunctionWord[id]) isFunction[termOf[id]!] = 1
  const isPlain = markPlain(story, wordings.keys())
  const isFigure = markFigures(story, termOf, count)
  const only = (isKept: Uint8Array) => weight.map((w, term) => (isKept[term] ? w : 0))
  const specificKind = markNumbers(story, termOf, count)
  for (let term = 0; term < count; term++)
    if (!isPlain[term] && !isFunction[term] && specificKind[term] === NONE) specificKind[term] = NAME
  return { termOf, weight, plainWeight: only(isPlain), figureWeight: only(isFigure), specificKind, isFunction }
}

/** The distinct wordings of the text's sentences, with how many sentences have each, and how many sentences there are. */
function countWordings(story: Story): { wordings: ReadonlyMap<Wording, number>; sentences: number } {
  const wordings = new Map<Wording, number>()
  let sentences = 0
  for (const { body } of story.articles) {
    sentences += body.length
    for (const { wording } of body) wordings.set(wording, (wordings.get(wording) ?? 0) + 1)
  }
  return { wordings, sentences }
}

/** A term is a name if it is written with a capital inside sentences more often than without. */
function markPlain({ stemOf, stemCount, isFunctionWord }: Story, wordings: Iterable<Wording>): Uint8Array {
  const capitals = new Int32Array(stemCount)
  for (const { ids, starts, text } of wordings) {
    for (let i = 0; i < ids.length; i++) {
      const isCapital = startsCapital(text, starts[i]!)
      // the first word of a sentence tells nothing by itself, but a title before a name does
      if (i === 0 && !(ids.length > 1 && startsCapital(text, starts[1]!))) continue
      capitals[stemOf[ids[i]!]!]! += isCapital ? 1 : -1
    }
  }
  const isPlain = new Uint8Array(stemCount)
  for (let term = 0; term < stemCount; term++) isPlain[term] = capitals[term]! > 0 ? 0 : 1
  for (let id = 0; id < isFunctionWord.length; id++) if (isFunctionWord[id]) isPlain[stemOf[id]!] = 0
  return isPlain
}

function startsCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90
}

/** Years are told of many things, so they are no figures here. */
const figure = /^(?!(?:19|20)\d\d$)\d[\d,.]+$/

function markFigures({ vocabulary }: Story, termOf: Int32Array, count: number): Uint8Array {
  const isFigure = new Uint8Array(count)
  vocabulary.forEach((word, id) => {
    if (startsDigit(word) && figure.test(word)) isFigure[termOf[id]!] = 1
  })
  return isFigure
}

/** Numbers in figures, and small ones in words, but for “one”, which is a pronoun too. */
function markNumbers({ vocabulary }: Story, termOf: Int32Array, count: number): Uint8Array {
  const isNumber = new Uint8Array(count)
  vocabulary.forEach((word, id) => {
    if (startsDigit(word) || (word !== 'one' && startsDigit(stemWord(word)))) isNumber[termOf[id]!] = NUMBER
  })
  return isNumber
}

const startsDigit = (word: string) => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57
