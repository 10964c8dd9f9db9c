import { cueVerbs } from '../../languages/lexicon.ts'
import type { Passage } from '../passage.ts'
import { isCue } from '../quotations/speech-cue.ts'
import type { Tokens } from '../tokens/tokenize.ts'

/** What an item of an outline is: parts of speech, with punctuation distinguished and a whole quotation as one item. */
export const NOUN = 1
export const PROPN = 2
export const PRON = 3
export const NUM = 4
export const ADJ = 5
export const DET = 6
export const ADP = 7
export const VERB = 8
export const AUX = 9
export const ADV = 10
export const PART = 11
export const CCONJ = 12
export const SCONJ = 13
export const QUOTE = 14
export const COMMA = 15
export const COLON = 16
export const OPEN = 17
export const CLOSE = 18
export const DASH = 19
export const STOP = 20
export const SEMICOLON = 21
export const OTHER = 0

const kindOfTag = new Map([
  ['NOUN', NOUN],
  ['PROPN', PROPN],
  ['PRON', PRON],
  ['NUM', NUM],
  ['ADJ', ADJ],
  ['DET', DET],
  ['ADP', ADP],
  ['VERB', VERB],
  ['AUX', AUX],
  ['ADV', ADV],
  ['PART', PART],
  ['CCONJ', CCONJ],
  ['SCONJ', SCONJ]
])

const kindOfMark = new Map([
  [',', COMMA],
  [':', COLON],
  [';', SEMICOLON],
  ['(', OPEN],
  ['[', OPEN],
  [')', CLOSE],
  [']', CLOSE],
  ['-', DASH],
  ['--', DASH],
  ['---', DASH],
  ['–', DASH],
  ['—', DASH],
  ['―', DASH],
  ['.', STOP],
  ['!', STOP],
  ['?', STOP],
  ['…', STOP],
  ['...', STOP]
])

/** A sentence is cut here at the latest, so that what is compared inside it stays bounded. */
const LONGEST_UNIT = 200

/** A sentence of the outlet: items `[from, to)`. Sentences inside one quotation do not cut it. */
export interface Unit {
  readonly from: number
  readonly to: number
  readonly paragraph: number
  readonly isHeadline: boolean
}

/**
 * The outlet’s sentences with each outer quotation folded into one item.
 *
 * Shape: parallel arrays over items: `tokens[k]` is the (first) token, `quotes[k]` the quotation it stands for or -1, `kinds[k]` what it is.
 */
export interface Outline {
  readonly passage: Passage
  readonly tokens: readonly number[]
  readonly quotes: readonly number[]
  readonly kinds: readonly number[]
  readonly units: readonly Unit[]
}

/** Folds a passage; linear in its tokens. */
export function outlinePassage(passage: Passage): Outline {
  const { tokens: all, sentences, quotations } = passage
  const tokens: number[] = []
  const quotes: number[] = []
  const kinds: number[] = []
  const units: Unit[] = []
  let quotation = 0
  let foldedTo = 0
  let current: { from: number; to: number; paragraph: number; isHeadline: boolean } | null = null
  for (const sentence of sentences) {
    const continues = current !== null && sentence.firstToken < foldedTo && sentence.paragraph === current.paragraph
    if (!continues) {
      current = { from: tokens.length, to: tokens.length, paragraph: sentence.paragraph, isHeadline: sentence.role !== 'body' }
      units.push(current)
    }
    for (let i = Math.max(sentence.firstToken, foldedTo); i < sentence.endToken; i++) {
      if (tokens.length - current!.from >= LONGEST_UNIT) {
        current!.to = tokens.length
        current = { ...current!, from: tokens.length, to: tokens.length }
        units.push(current)
      }
      const start = all.starts[i]!
      while (quotation < quotations.length && (quotations[quotation]!.start < start || quotations[quotation]!.depth > 0))
        quotation++
      tokens.push(i)
      const opening = quotations[quotation]
      if (opening !== undefined && opening.start === start) {
        quotes.push(quotation)
        kinds.push(QUOTE)
        while (i + 1 < all.length && all.starts[i + 1]! < opening.end) i++
        if (isOuterComma(all, i + 1, opening.end)) i++
        foldedTo = i + 1
      } else {
        quotes.push(-1)
        kinds.push(kindOf(all, i, tokens.length - 1 === current!.from))
      }
    }
    current!.to = tokens.length
  }
  return { passage, tokens, quotes, kinds, units }
}

/** “‘We shall see’*,* she said.”: British style sets the comma of a quotation after its mark. */
const isOuterComma = (all: Tokens, i: number, end: number) =>
  i + 1 < all.length && all.starts[i] === end && all.norms[i] === ',' && isCue(all, i + 1, all.length)

function kindOf(all: Tokens, i: number, isFirst: boolean): number {
  const kind = kindOfTag.get(all.tags[i]!)
  if (kind === undefined) return kindOfMark.get(all.norms[i]!) ?? OTHER
  if (kind !== PROPN && kind !== DET && kind !== PRON && kind !== NUM && isCapital(all.text.charCodeAt(all.starts[i]!)))
    return properKind(all, i, kind, isFirst)
  return kind
}

/** A word with a capital inside a sentence is a name, whatever the tagger made of it (“Grant said”), unless it attributes: headlines. */
function properKind(all: Tokens, i: number, kind: number, isFirst: boolean): number {
  if (isFirst) {
    const next = i + 1 < all.length ? all.tags[i + 1] : undefined
    return kind === VERB && next === 'VERB' && !all.norms[i]!.endsWith('ed') ? PROPN : kind
  }
  if (kind === ADP || kind === CCONJ || kind === SCONJ || kind === PART) return kind
  return kind === VERB && cueVerbs.has(all.lemmas[i]!) ? kind : PROPN
}

const isCapital = (code: number) => code >= 65 && code <= 90

export const normAt = (outline: Outline, item: number): string => outline.passage.tokens.norms[outline.tokens[item]!]!
export const lemmaAt = (outline: Outline, item: number): string => outline.passage.tokens.lemmas[outline.tokens[item]!]!

/** Returns where an item begins in the field. */
export const startOf = (outline: Outline, item: number): number => outline.passage.tokens.starts[outline.tokens[item]!]!

/** Returns where an item ends in the field; a quotation ends after its closing mark. */
export function endOf(outline: Outline, item: number): number {
  const quote = outline.quotes[item]!
  return quote >= 0 ? outline.passage.quotations[quote]!.end : outline.passage.tokens.ends[outline.tokens[item]!]!
}
