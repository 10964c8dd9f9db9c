import { diffTokens } from '../edits/diff-tokens.ts'
import type { QuoteWords } from './quote-words.ts'

/** Words of two versions that stand against each other between words that both have; one of the two runs may be empty. */
export interface Difference {
  readonly from: number
  readonly to: number
  readonly variantFrom: number
  readonly variantTo: number
}

/** How two versions of a quotation go together: `matched` words in pairs, and what differs before, between and after them. */
export interface QuoteAlignment {
  readonly matched: readonly (readonly [number, number])[]
  readonly differences: readonly Difference[]
}

/** Beyond this many cells the plain shortest edit script has to do. */
const LARGEST_TABLE = 40_000

const [MATCH, DELETE, INSERT] = [0, 1, 2] as const
const MATCHED = 1
const OPEN_INSIDE = -1.4
const OPEN_AT_END = -0.35
const OPEN_AT_ELLIPSIS = -0.3
const PER_LEFT_OUT = -0.02
const PER_WORD_INSIDE = -0.12
const TURN = -0.3

/** Aligns two versions of one quotation. */
export type QuoteAligner = (base: QuoteWords, variant: QuoteWords) => QuoteAlignment

/** Makes an aligner that aligns each pair of versions once. */
export function makeQuoteAligner(): QuoteAligner {
  const known = new Map<QuoteWords, Map<QuoteWords, QuoteAlignment>>()
  return (base, variant) => {
    let others = known.get(base)
    if (others === undefined) {
      others = new Map()
      known.set(base, others)
    }
    let found = others.get(variant)
    if (found === undefined) {
      found = alignQuotes(base, variant)
      others.set(variant, found)
    }
    return found
  }
}

/**
 * Aligns the words of two versions of one quotation.
 *
 * Words left out at an end or at an ellipsis cost next to nothing, words changed inside cost more for each place than for each word:
 * so a fragment stays in one piece and a change in one place.
 * Source: global alignment with affine gaps (Gotoh 1982), with cheap gaps at the ends and at ellipses.
 */
function alignQuotes(base: QuoteWords, variant: QuoteWords): QuoteAlignment {
  if (base.signature === variant.signature) return { matched: base.keys.map((_, i) => [i, i] as const), differences: [] }
  const table = base.length * variant.length > LARGEST_TABLE ? matchByDiff(base, variant) : matchByTable(base, variant)
  const matched = matchEnds(base, variant, table)
  return { matched, differences: between(matched, base.length, variant.length) }
}

/** Adds the equal words at both ends of each replacement: too few to be worth a place of their own, but not changed either. */
function matchEnds(
  base: QuoteWords,
  variant: QuoteWords,
  matched: readonly (readonly [number, number])[]
): (readonly [number, number])[] {
  const added: (readonly [number, number])[] = []
  for (const { from, to, variantFrom, variantTo } of between(matched, base.length, variant.length)) {
    const shorter = Math.min(to - from, variantTo - variantFrom)
    let head = 0
    while (head < shorter && base.keyIds[from + head] === variant.keyIds[variantFrom + head])
      added.push([from + head, variantFrom + head++])
    for (let tail = 1; tail <= shorter - head && base.keyIds[to - tail] === variant.keyIds[variantTo - tail]; tail++) {
      added.push([to - tail, variantTo - tail])
    }
  }
  return added.length === 0 ? [...matched] : [...matched, ...added].sort((a, b) => a[0] - b[0])
}

function between(matched: readonly (readonly [number, number])[], baseLength: number, variantLength: number): Difference[] {
  const differences: Difference[] = []
  let [i, j] = [0, 0]
  for (const [b, v] of [...matched, [baseLength, variantLength] as const]) {
    if (b > i || v > j) differences.push({ from: i, to: b, variantFrom: j, variantTo: v })
    i = b + 1
    j = v + 1
  }
  return differences
}

function matchByDiff(base: QuoteWords, variant: QuoteWords): [number, number][] {
  const matched: [number, number][] = []
  let [i, j] = [0, 0]
  const end = { baseFrom: base.length, baseTo: base.length, variantFrom: variant.length, variantTo: variant.length }
  for (const change of [...diffTokens(base.keyIds, variant.keyIds), end]) {
    while (i < change.baseFrom) matched.push([i++, j++])
    i = change.baseTo
    j = change.variantTo
  }
  return matched
}

/** The scores of a row and of the one above it, three states a cell; where each came from, two bits a state. */
interface Table {
  above: Float64Array
  row: Float64Array
  readonly cameFrom: Uint8Array
}

function matchByTable(base: QuoteWords, variant: QuoteWords): [number, number][] {
  const [rows, columns] = [base.length, variant.length]
  const cells = (columns + 1) * 3
  const table: Table = {
    above: new Float64Array(cells),
    row: new Float64Array(cells),
    cameFrom: new Uint8Array((rows + 1) * (columns + 1))
  }
  for (let i = 0; i <= rows; i++) {
    scoreRow(base, variant, i, table)
    const { above, row } = table
    table.above = row
    table.row = above
  }
  return traceBack(bestState(table.above, columns * 3), table.cameFrom, rows, columns)
}

/** Scores closer than this are even: they are sums of the same costs in another order. */
const EVEN = 1e-9

/** Fills row `i` of the table: into each state from the best of three, of even ones a match, then a deletion. */
function scoreRow(base: QuoteWords, variant: QuoteWords, i: number, { above, row, cameFrom }: Table): void {
  const columns = variant.length
  const id = i > 0 ? base.keyIds[i - 1]! : -1
  const isCutInBase = i === 0 || i === base.length
  const insertOpen = isCutInBase ? OPEN_AT_END : base.gaps[i] ? OPEN_AT_ELLIPSIS : OPEN_INSIDE
  const insertWord = isCutInBase || base.gaps[i] ? PER_LEFT_OUT : PER_WORD_INSIDE
  row.fill(Number.NEGATIVE_INFINITY)
  if (i === 0) row[MATCH] = 0
  for (let j = 0; j <= columns; j++) {
    const at = j * 3
    let from = 0
    if (i > 0 && j > 0 && id === variant.keyIds[j - 1]) {
      const a = above[at - 3]! + MATCHED
      const b = above[at - 2]! + MATCHED
      const c = above[at - 1]! + MATCHED
      const state = bestOf(a, b, c)
      row[at] = state === MATCH ? a : state === DELETE ? b : c
      from = state
    }
    if (i > 0) {
      const isCut = j === 0 || j === columns
      const word = isCut || variant.gaps[j] ? PER_LEFT_OUT : PER_WORD_INSIDE
      const open = isCut ? OPEN_AT_END : variant.gaps[j] ? OPEN_AT_ELLIPSIS : OPEN_INSIDE
      const a = above[at]! + (open + word)
      const b = above[at + 1]! + word
      const c = above[at + 2]! + (TURN + word)
      const state = bestOf(a, b, c)
      row[at + DELETE] = state === MATCH ? a : state === DELETE ? b : c
      from |= state << 2
    }
    if (j > 0) {
      const a = row[at - 3]! + (insertOpen + insertWord)
      const b = row[at - 2]! + (TURN + insertWord)
      const c = row[at - 1]! + insertWord
      const state = bestOf(a, b, c)
      row[at + INSERT] = state === MATCH ? a : state === DELETE ? b : c
      from |= state << 4
    }
    cameFrom[i * (columns + 1) + j] = from
  }
}

const bestOf = (match: number, remove: number, insert: number) =>
  match >= remove - EVEN && match >= insert - EVEN ? MATCH : remove >= insert - EVEN ? DELETE : INSERT

const bestState = (scores: Float64Array, at: number) =>
  [MATCH, DELETE, INSERT].reduce((best, next) => (scores[at + next]! > scores[at + best]! ? next : best), MATCH as number)

function traceBack(last: number, cameFrom: Uint8Array, rows: number, columns: number): [number, number][] {
  const matched: [number, number][] = []
  let [i, j, state] = [rows, columns, last]
  while (i > 0 || j > 0) {
    const from = (cameFrom[i * (columns + 1) + j]! >> (2 * state)) & 3
    if (state === MATCH) matched.push([--i, --j])
    else if (state === DELETE) i--
    else j--
    state = from
  }
  return matched.reverse()
}
