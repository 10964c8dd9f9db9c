import type { AlignedCell } from '../align/align-sentences.ts'
import type { Wording } from '../story/index-story.ts'
import { type CutTokens, cutTokens, WORD } from './cut-tokens.ts'
import type { TokenSequence } from './phrase.ts'

/**
 * The tokens of a cell, its sentences one after the other. `ids[i]` numbers the distinct tokens (case and typography aside),
 * `sentenceOf[i]` indexes the cell's sentences, in whose text `starts` and `ends` are offsets.
 */
export interface CellTokens extends TokenSequence {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly ids: readonly number[]
  readonly sentenceOf: readonly number[]
}

/** Cuts cells, each distinct wording once: cells of equal wordings get the same tokens. */
export function makeCellCutter(): (cell: AlignedCell, isTitle: boolean) => CellTokens {
  const numbers = new Map<string, number>()
  const wordings = new Map<Wording, { id: number; cut: CutTokens; ids: number[] }>()
  const cells = new Map<string, CellTokens>()
  const single = new Map<Wording, CellTokens>()
  const number = (norm: string) => {
    const known = numbers.get(norm) ?? numbers.size
    if (known === numbers.size) numbers.set(norm, known)
    return known
  }
  const cutOnce = (wording: Wording) => {
    const known = wordings.get(wording)
    if (known !== undefined) return known
    const cut = cutTokens(wording.text)
    const made = { id: wordings.size, cut, ids: cut.norms.map(number) }
    wordings.set(wording, made)
    return made
  }
  return (cell, isTitle) => {
    const alone = cell.sentences.length === 1 && !isTitle ? cell.sentences[0]!.wording : null
    const cutBefore = alone && single.get(alone)
    if (cutBefore) return cutBefore
    const parts = cell.sentences.map(({ wording }) => cutOnce(wording))
    const key = `${isTitle ? 't' : ''}${parts.map(({ id }) => id).join(',')}`
    const known = cells.get(key)
    if (known !== undefined) return known
    const made = joinParts(parts, isTitle)
    cells.set(key, made)
    if (alone !== null) single.set(alone, made)
    return made
  }
}

function joinParts(parts: readonly { cut: CutTokens; ids: readonly number[] }[], isTitle: boolean): CellTokens {
  const length = parts.reduce((sum, { cut }) => sum + cut.length, 0)
  const only = parts.length === 1 ? parts[0] : undefined
  if (only !== undefined) {
    const { cut, ids } = only
    return { ...cut, isTitle, ids, sentenceOf: new Array<number>(length).fill(0), isStart: startsOf(cut) }
  }
  return {
    length,
    isTitle,
    starts: parts.flatMap(({ cut }) => cut.starts),
    ends: parts.flatMap(({ cut }) => cut.ends),
    raws: parts.flatMap(({ cut }) => cut.raws),
    norms: parts.flatMap(({ cut }) => cut.norms),
    kinds: parts.flatMap(({ cut }) => cut.kinds),
    ids: parts.flatMap(({ ids }) => ids),
    sentenceOf: parts.flatMap(({ cut }, s) => new Array<number>(cut.length).fill(s)),
    isStart: parts.flatMap(({ cut }) => startsOf(cut))
  }
}

/** True for the first word of a sentence, and for the first behind a quotation mark or a colon: a capital there says nothing. */
function startsOf(cut: CutTokens): boolean[] {
  let isNext = true
  return cut.kinds.map((kind, i) => {
    const is = isNext && kind === WORD
    const norm = cut.norms[i]!
    isNext = kind === WORD ? false : isNext || norm === '"' || norm === ':'
    return is
  })
}
