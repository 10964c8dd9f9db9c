import type { Change } from './change.ts'
import { MARK, traitsAt } from './cut-tokens.ts'
import { explainChange } from './explain-change.ts'
import { relateToLightVerb } from './judge-wording.ts'
import { isNameAt, type Phrase, phraseOf, type TokenSequence } from './phrase.ts'
import { CLOSED, NUMERIC, SAYS_NUMBER, SPEECH } from './word-traits.ts'

/** Longer sides stay one replacement: the search costs the product of both lengths. */
const LONGEST_SIDE = 12
/** Most words that one word can stand for (“UN”, “United Nations”). */
const LONGEST_PHRASE = 6
/** Most tokens of a compound that is also written as one word, its hyphen among them. */
const LONGEST_COMPOUND = 3

interface Pair {
  readonly baseLength: number
  readonly variantLength: number
  readonly score: number
}

/**
 * Cuts a replacement into parts of both sides that correspond: “recognized state” → “recognised country” is one change of
 * spelling and one of wording.
 *
 * Shape: changes in order that cover the given one. Parts correspond if a normalisation makes them equal, or, less
 * surely, if both are numbers, names or speech verbs.
 */
export function splitChange(base: TokenSequence, variant: TokenSequence, change: Change): Change[] {
  const rows = change.baseTo - change.baseFrom
  const columns = change.variantTo - change.variantFrom
  if (rows === 0 || columns === 0 || rows + columns === 2 || rows > LONGEST_SIDE || columns > LONGEST_SIDE) return [change]
  // “closed” and “will close” are one change, and so are “decided” and “made a decision”
  if (rows + columns <= LONGEST_PHRASE && isOneVerb(base, variant, change)) return [change]
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const taken = new Array<Pair | null>((rows + 1) * width).fill(null)
  const sides = {
    ...{ base, variant, change },
    baseBits: bitsOf(base, change.baseFrom, rows),
    variantBits: bitsOf(variant, change.variantFrom, columns)
  }
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const here = i * width + j
      best[here] = Math.max(best[here + width]!, best[here + 1]!)
      const pairs = pairsAt(sides, i, j)
      for (let k = 0; k < pairs.length; k++) {
        const pair = pairs[k]!
        const score = pair.score + best[here + pair.baseLength * width + pair.variantLength]!
        if (score > best[here]! + 1e-9) {
          best[here] = score
          taken[here] = pair
        }
      }
    }
  }
  return best[0] === 0 ? [change] : cutAtPairs(change, best, taken)
}

function isOneVerb(base: TokenSequence, variant: TokenSequence, change: Change): boolean {
  const [left, right] = [phraseOf(base, change.baseFrom, change.baseTo), phraseOf(variant, change.variantFrom, change.variantTo)]
  return explainChange(left, right) === 'tense' || relateToLightVerb(left, right) !== null
}

/** Cuts a change where the pairs of the best way through its table stand; both have a place for each pair of tokens, and one beyond the end. */
function cutAtPairs(change: Change, best: Float64Array, taken: readonly (Pair | null)[]): Change[] {
  const rows = change.baseTo - change.baseFrom
  const columns = change.variantTo - change.variantFrom
  const width = columns + 1
  const parts: Change[] = []
  let [i, j] = [0, 0]
  let [fromI, fromJ] = [0, 0]
  const add = (toI: number, toJ: number) => {
    if (toI > fromI || toJ > fromJ) {
      const { baseFrom, variantFrom } = change
      parts.push({
        baseFrom: baseFrom + fromI,
        baseTo: baseFrom + toI,
        variantFrom: variantFrom + fromJ,
        variantTo: variantFrom + toJ
      })
    }
    fromI = toI
    fromJ = toJ
  }
  while (i < rows && j < columns) {
    const here = i * width + j
    const pair = taken[here]
    if (pair) {
      add(i, j)
      i += pair.baseLength
      j += pair.variantLength
      add(i, j)
    } else if (best[here + width]! >= best[here + 1]!) i++
    else j++
  }
  add(rows, columns)
  return parts
}

/** The traits of tokens; -1 for a mark, which answers nothing. */
function bitsOf({ forms }: TokenSequence, from: number, length: number): Int32Array {
  const bits = new Int32Array(length)
  for (let i = 0; i < length; i++) {
    const form = forms[from + i]!
    bits[i] = form.kind === MARK ? -1 : traitsAt(form).bits
  }
  return bits
}

const none: readonly Pair[] = []
const [BOTH_NUMBERS, BOTH_SPEECH, BOTH_NAMES] = [1, 0.9, 0.8] as const

/** Both sides of a change, and the traits of its tokens. */
interface Sides {
  readonly base: TokenSequence
  readonly variant: TokenSequence
  readonly change: Change
  readonly baseBits: Int32Array
  readonly variantBits: Int32Array
}

/** The ways in which a part of both sides that begins at (i, j) of the change answers the other. */
function pairsAt(sides: Sides, i: number, j: number): readonly Pair[] {
  const { base, variant, change, baseBits, variantBits } = sides
  const [left, right] = [baseBits[i]!, variantBits[j]!]
  if (left === -1 || right === -1) return none
  const [b, v] = [change.baseFrom + i, change.variantFrom + j]
  const areNumeric = (left & right & NUMERIC) !== 0
  if (areNumeric || base.forms[b]!.norm[0] === variant.forms[v]!.norm[0]) {
    const pairs = explainedPairs(sides, b, v, areNumeric)
    if (pairs.length > 0) return pairs
  }
  const score =
    kinship(left & right) || (((left | right) & CLOSED) === 0 && isNameAt(base, b) && isNameAt(variant, v) ? BOTH_NAMES : 0)
  return score > 0 ? [{ baseLength: 1, variantLength: 1, score }] : none
}

function explainedPairs({ base, variant, change }: Sides, b: number, v: number, areNumeric: boolean): Pair[] {
  const isLong = areNumeric || isCapitals(base.forms[b]!.raw) || isCapitals(variant.forms[v]!.raw)
  const most = isLong ? LONGEST_PHRASE : LONGEST_COMPOUND
  const phrases = phrasesFrom(variant, v, Math.min(most, change.variantTo - v))
  const baseLengths = Math.min(most, change.baseTo - b)
  const pairs: Pair[] = []
  for (let k = 0; k < baseLengths; k++) {
    const phrase = phraseOf(base, b, b + k + 1)
    for (let l = 0; l < phrases.length; l++) {
      if (k > 0 && l > 0 && !(areNumeric && k === 1 && l === 1)) break
      const explained = explainChange(phrase, phrases[l]!)
      if (explained === null) continue
      const hasStop = explained === 'abbreviation' && (base.forms[b + k]!.norm === '.' || variant.forms[v + l]!.norm === '.')
      const score = (explained === 'tense' ? 2 : 3) + (hasStop ? 0.05 : 0) - (k + l + 2) / 100
      pairs.push({ baseLength: k + 1, variantLength: l + 1, score })
    }
  }
  return pairs
}

/** The phrases of one token, of two, … that begin at a token. */
function phrasesFrom(tokens: TokenSequence, from: number, most: number): Phrase[] {
  const phrases: Phrase[] = []
  for (let length = 1; length <= most; length++) phrases.push(phraseOf(tokens, from, from + length))
  return phrases
}

const isCapitals = (raw: string) => raw.length > 1 && raw === raw.toUpperCase()

/** How surely two words answer each other by the traits that they share. */
function kinship(shared: number): number {
  if ((shared & SAYS_NUMBER) !== 0) return BOTH_NUMBERS
  return (shared & SPEECH) !== 0 ? BOTH_SPEECH : 0
}
