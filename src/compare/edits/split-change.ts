import { MARK } from './cut-tokens.ts'
import type { Change } from './diff-tokens.ts'
import { explainChange } from './explain-change.ts'
import { isNumeric, saysNumber } from './number-key.ts'
import { isCapital, phraseOf, type TokenSequence } from './phrase.ts'
import { closedClass, speechVerbs } from './word-classes.ts'

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
 * Cuts a replacement where parts of both sides answer each other: “recognized state” → “recognised country” is one change of
 * spelling and one of wording.
 *
 * Shape: changes in order that cover the given one. Parts answer each other where a normalisation makes them equal, or, less
 * surely, where both are numbers, names or speech verbs.
 */
export function splitChange(base: TokenSequence, variant: TokenSequence, change: Change): Change[] {
  const rows = change.baseTo - change.baseFrom
  const columns = change.variantTo - change.variantFrom
  if (rows === 0 || columns === 0 || rows + columns === 2 || rows > LONGEST_SIDE || columns > LONGEST_SIDE) return [change]
  const best = new Float64Array((rows + 1) * (columns + 1))
  const taken = new Array<Pair | null>((rows + 1) * (columns + 1)).fill(null)
  const width = columns + 1
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const here = i * width + j
      best[here] = Math.max(best[here + width]!, best[here + 1]!)
      for (const pair of pairsAt(base, variant, change, i, j)) {
        const score = pair.score + best[here + pair.baseLength * width + pair.variantLength]!
        if (score > best[here]! + 1e-9) {
          best[here] = score
          taken[here] = pair
        }
      }
    }
  }
  return best[0] === 0 ? [change] : cutAtPairs(change, best, taken, rows, columns)
}

function cutAtPairs(
  change: Change,
  best: Float64Array,
  taken: readonly (Pair | null)[],
  rows: number,
  columns: number
): Change[] {
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

/** The ways in which a part of both sides that begins at (i, j) answers the other. */
function pairsAt(base: TokenSequence, variant: TokenSequence, change: Change, i: number, j: number): Pair[] {
  const b = change.baseFrom + i
  const v = change.variantFrom + j
  if (base.kinds[b] === MARK || variant.kinds[v] === MARK) return []
  const [left, right] = [base.norms[b]!, variant.norms[v]!]
  const areNumeric = isNumeric(left) && isNumeric(right)
  const pairs: Pair[] = []
  if (left[0] === right[0] || areNumeric) {
    const most = areNumeric || isCapitals(base.raws[b]!) || isCapitals(variant.raws[v]!) ? LONGEST_PHRASE : LONGEST_COMPOUND
    const phrases = phrasesFrom(variant, v, Math.min(most, change.variantTo - v))
    phrasesFrom(base, b, Math.min(most, change.baseTo - b)).forEach((phrase, k) => {
      for (const [l, other] of phrases.entries()) {
        if (k > 0 && l > 0 && !(areNumeric && k === 1 && l === 1)) break
        const explained = explainChange(phrase, other)
        if (explained === null) continue
        const hasStop = explained === 'abbreviation' && (base.norms[b + k] === '.' || variant.norms[v + l] === '.')
        const score = (explained === 'tense' ? 2 : 3) + (hasStop ? 0.05 : 0) - (k + l + 2) / 100
        pairs.push({ baseLength: k + 1, variantLength: l + 1, score })
      }
    })
  }
  if (pairs.length === 0) {
    const score = kinship(base, variant, b, v)
    if (score > 0) pairs.push({ baseLength: 1, variantLength: 1, score })
  }
  return pairs
}

/** The phrases of one token, of two, … that begin at a token. */
const phrasesFrom = (tokens: TokenSequence, from: number, most: number) =>
  Array.from({ length: most }, (_, i) => phraseOf(tokens, from, from + i + 1))

const isCapitals = (raw: string) => raw.length > 1 && raw === raw.toUpperCase()

function kinship(base: TokenSequence, variant: TokenSequence, b: number, v: number): number {
  const [left, right] = [base.norms[b]!, variant.norms[v]!]
  if (saysNumber(left) && saysNumber(right)) return 1
  if (speechVerbs.has(left) && speechVerbs.has(right)) return 0.9
  return isNameAt(base, b) && isNameAt(variant, v) ? 0.8 : 0
}

const isNameAt = (tokens: TokenSequence, i: number) =>
  !tokens.isTitle && !tokens.isStart[i] && isCapital(tokens.raws[i]!) && !closedClass.has(tokens.norms[i]!)
