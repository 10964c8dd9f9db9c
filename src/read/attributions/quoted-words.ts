import { isWord } from '../tokens/tokenize.ts'
import { COLON, COMMA, type Outline, QUOTE, STOP, type Unit, VERB } from './outline.ts'
import { isCommaFolded } from './phrases.ts'

/** Returns how many words stand inside the marks, counted up to 50. */
export function quotedWords(outline: Outline, item: number): number {
  const { tokens, quotations } = outline.passage
  const { innerEnd } = quotations[outline.quotes[item]!]!
  let words = 0
  for (let i = outline.tokens[item]!; i < tokens.length && tokens.starts[i]! < innerEnd && words < 50; i++)
    if (isWord(tokens, i)) words++
  return words
}

/**
 * Checks whether a quotation stands for itself (“direct”) and is not woven into the outlet’s sentence (“partial”): it opens the sentence
 * or follows a comma, a colon or its verb, begins like a sentence, and the sentence does not continue with it.
 */
export function isWholeQuotation(outline: Outline, unit: Unit, item: number): boolean {
  const { kinds, passage } = outline
  const { innerStart, innerEnd } = passage.quotations[outline.quotes[item]!]!
  const last = passage.text[innerEnd - 1] ?? ''
  const first = passage.text[innerStart] ?? ''
  const before = item > unit.from ? kinds[item - 1]! : STOP
  const after = item + 1 < unit.to ? kinds[item + 1]! : STOP
  const endsWhole =
    after === STOP || after === COMMA || after === QUOTE || isCommaFolded(outline, item) || /[,.!?…—–-]/.test(last)
  if (!endsWhole) return false
  if (before === STOP || before === QUOTE || before === COLON) return true
  if (before === COMMA && goesOn(outline, unit, item)) return true
  return (before === COMMA || before === VERB) && first !== first.toLowerCase()
}

/** Whether the quotation takes up one that the cue broke: “The port,” he said, *“will close.”* */
function goesOn(outline: Outline, unit: Unit, item: number): boolean {
  const { kinds, passage } = outline
  for (let k = item - 2; k >= Math.max(unit.from, item - LONGEST_BREAK); k--) {
    if (kinds[k] !== QUOTE) continue
    return isCommaFolded(outline, k) || passage.text[passage.quotations[outline.quotes[k]!]!.innerEnd - 1] === ','
  }
  return false
}

/** The cue between two halves of a quotation, in items. */
const LONGEST_BREAK = 25
