import { beforeTimes, clauseOpeners, subordinators } from '../../languages/lexicon.ts'
import type { Tokens } from '../tokens/tokenize.ts'

const openingMark = /^[("“‘'«„[{*_–—-]+$/
const figure = /^\d/

/**
 * Checks whether the tokens `[first, end)` can be a sentence of their own: they have a finite verb, and not only in a clause that waits for another
 * (“When he woke at 6 a.m.”).
 */
export function canBeSentence({ norms, tags }: Tokens, first: number, end: number): boolean {
  let start = first
  while (start < end && openingMark.test(norms[start]!)) start++
  let isWaiting = subordinators.has(norms[start]!)
  for (let i = start; i < end; i++) {
    if (isWaiting) isWaiting = norms[i] !== ','
    else if (isFiniteVerb(norms, tags, i)) return true
  }
  return false
}

function isFiniteVerb(norms: readonly string[], tags: readonly string[], i: number): boolean {
  if (tags[i] === 'AUX') return norms[i] !== 'be' && norms[i] !== 'been' && norms[i] !== 'being'
  if (tags[i] !== 'VERB') return false
  if (norms[i - 1] === 'to') return false
  return !norms[i]!.endsWith('ing')
}

/**
 * Checks whether the time of day that ends with token `stop` opens a clause within the sentence: “He said that at 8 p.m. Dr. Lorn left.”
 */
export function timeOpensClause({ norms }: Tokens, first: number, stop: number): boolean {
  let at = stop - 1
  while (
    at > first &&
    (figure.test(norms[at]!) || beforeTimes.has(norms[at]!) || (norms[at] === 'and' && figure.test(norms[at - 1]!)))
  )
    at--
  return at < stop - 1 && (clauseOpeners.has(norms[at]!) || norms[at] === ',')
}
