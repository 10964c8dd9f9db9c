import type { AlignedCell } from '../align/align-sentences.ts'
import type { Wording } from '../story/index-story.ts'
import { type CutTokens, makeTokenCutter } from './cut-tokens.ts'
import type { TokenSequence } from './phrase.ts'

/**
 * The tokens of a cell, its sentences one after the other. `ids[i]` numbers the distinct tokens (case and typography aside),
 * `sentenceOf[i]` indexes the cell's sentences, in whose text `starts` and `ends` are offsets; it is null if there is but one.
 */
export interface CellTokens extends TokenSequence {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly ids: readonly number[]
  readonly sentenceOf: readonly number[] | null
}

/** Cuts cells, each distinct wording once: cells of equal wordings get the same tokens. */
export function makeCellCutter(): (cell: AlignedCell, isTitle: boolean) => CellTokens {
  const cut = makeTokenCutter()
  const inText = new Map<Wording, CellTokens>()
  const inTitle = new Map<Wording, CellTokens>()
  const numbers = new Map<CellTokens, number>()
  const joined = new Map<string, CellTokens>()
  const cutSentence = (wording: Wording, isTitle: boolean): CellTokens => {
    const known = isTitle ? inTitle : inText
    let tokens = known.get(wording)
    if (tokens === undefined) {
      const { length, starts, ends, forms, ids, isStart } = cut(wording.text)
      tokens = { length, starts, ends, forms, ids, isStart, isTitle, sentenceOf: null }
      known.set(wording, tokens)
    }
    return tokens
  }
  const numberOf = (tokens: CellTokens) => {
    const number = numbers.get(tokens) ?? numbers.size
    numbers.set(tokens, number)
    return number
  }
  return ({ sentences }, isTitle) => {
    if (sentences.length === 1) return cutSentence(sentences[0]!.wording, isTitle)
    const parts = sentences.map(({ wording }) => cutSentence(wording, isTitle))
    const key = parts.map(numberOf).join()
    const known = joined.get(key)
    if (known !== undefined) return known
    const made = joinParts(parts, isTitle)
    joined.set(key, made)
    return made
  }
}

type Parts = readonly (Pick<CutTokens, 'starts' | 'ends' | 'ids'> & TokenSequence)[]

function joinParts(parts: Parts, isTitle: boolean): CellTokens {
  const sentenceOf = parts.flatMap(({ length }, s) => new Array<number>(length).fill(s))
  return {
    length: sentenceOf.length,
    starts: parts.flatMap(({ starts }) => starts),
    ends: parts.flatMap(({ ends }) => ends),
    forms: parts.flatMap(({ forms }) => forms),
    ids: parts.flatMap(({ ids }) => ids),
    isStart: parts.flatMap(({ isStart }) => isStart),
    isTitle,
    sentenceOf
  }
}
