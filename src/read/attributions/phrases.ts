import { subjectRelatives } from '../../languages/lexicon.ts'
import { NOUN, NUM, normAt, type Outline, PRON, PROPN } from './outline.ts'

/** A stretch of items `[from, to)`. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** No noun phrase is followed further than this many items. */
export const LONGEST_PHRASE = 40

export const isNominal = (kind: number | undefined) => kind === NOUN || kind === PROPN || kind === PRON || kind === NUM

export const isRelative = (outline: Outline, item: number) => subjectRelatives.has(normAt(outline, item))

export const isParticiple = (norm: string) => norm.endsWith('ed') || norm.endsWith('ing') || norm.endsWith('en')

/** Checks whether the quotation at `item` is more than a name in marks: it ends like a sentence or a clause. */
export function endsPhrase(outline: Outline, item: number): boolean {
  const quotation = outline.passage.quotations[outline.quotes[item]!]!
  if (quotation.innerEnd - quotation.innerStart > 40) return true
  if (isCommaFolded(outline, item)) return true
  const last = outline.passage.text[quotation.innerEnd - 1]
  return last === ',' || last === '.' || last === '!' || last === '?' || last === '…'
}

/** Checks whether the comma after the closing mark is part of the item, as British style sets it in front of the cue. */
export function isCommaFolded({ passage, tokens, quotes }: Outline, item: number): boolean {
  const { end } = passage.quotations[quotes[item]!]!
  const next = tokens[item + 1]
  return passage.text[end] === ',' && next !== undefined && passage.tokens.starts[next]! > end
}

/** Checks whether the quotation at `item` begins with a capital and ends like a sentence or a clause. */
export function opensSentence(outline: Outline, item: number): boolean {
  const { text, quotations } = outline.passage
  const first = text[quotations[outline.quotes[item]!]!.innerStart] ?? ''
  return endsPhrase(outline, item) && first !== first.toLowerCase()
}
