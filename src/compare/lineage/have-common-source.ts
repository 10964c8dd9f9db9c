import type { Witnesses } from './gather-witnesses.ts'
import { countCommon } from './slot-set.ts'

/** So many words outside quotation marks are no chance. */
const LEAST_WORDS = 12

/**
 * Checks whether two articles must have their wording from a source that neither is: a third article has sentences of each that the other lacks. Had one copied the
 * other, the third would have to have pieced both together again.
 */
export function haveCommonSource(
  { words: { slotsOf, inRowsOf }, masks: { isQuoted } }: Witnesses,
  a: number,
  b: number
): boolean {
  const without = (article: number) => inRowsOf[article]!.bits.map((bits, i) => bits | isQuoted[i]!)
  const [notA, notB] = [without(a), without(b)]
  return slotsOf.some(
    (third, i) =>
      i !== a &&
      i !== b &&
      countCommon(slotsOf[a]!, third, notB) >= LEAST_WORDS &&
      countCommon(slotsOf[b]!, third, notA) >= LEAST_WORDS
  )
}
