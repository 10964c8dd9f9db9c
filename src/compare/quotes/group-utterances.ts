import { compareStrings } from '../../order-readings.ts'
import type { QuoteAligner } from './align-quotes.ts'
import type { Utterance } from './collect-utterances.ts'
import type { QuoteWords } from './quote-words.ts'

/** A wording of a quotation with all the utterances that carry it, and the rows that these stand in. */
interface Node {
  readonly words: QuoteWords
  readonly utterances: Utterance[]
  readonly rows: Set<number>
}

/** Utterances that render the same speech; `head` is the longest wording. */
export interface QuoteFamily {
  readonly head: QuoteWords
  readonly utterances: readonly Utterance[]
}

/** Rarest words of a quotation that are looked up for heads, and how many of the heads found are looked at more closely. */
const WORDS_LOOKED_UP = 12
const HEADS_ALIGNED = 2
/** A word that stands in more heads than this finds nothing. */
const MOST_HEADS = 200
/** Least share of the shorter wording's words that must stand in the longer one, in order; lower for two in one row of the alignment. */
const LEAST_SHARED = 0.6
const LEAST_SHARED_IN_ROW = 0.45

/**
 * Groups utterances that render the same speech, also if it was cut or changed.
 *
 * Equal wordings collapse first; then each wording, longest first, joins the head that shares most of its words, found through an
 * index of the heads' words, or becomes a head itself. `rowOf` numbers the row of the alignment that an utterance stands in.
 */
export function groupUtterances(
  utterances: readonly Utterance[],
  rowOf: (utterance: Utterance) => number,
  align: QuoteAligner
): QuoteFamily[] {
  const nodes = collapse(utterances, rowOf)
  const frequency = new Map<string, number>()
  for (const { words } of nodes) for (const key of new Set(words.keys)) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const families: { head: Node; utterances: Utterance[]; rows: Set<number> }[] = []
  const headsWith = new Map<string, number[]>()
  for (const node of nodes) {
    const keys = [...new Set(node.words.keys)]
      // a word of one wording alone leads to no other
      .filter((key) => frequency.get(key)! > 1)
      .sort((a, b) => frequency.get(a)! - frequency.get(b)! || compareStrings(a, b))
    const found = findHead(node, keys.slice(0, WORDS_LOOKED_UP), { headsWith, families }, align)
    if (found !== null) {
      families[found]!.utterances.push(...node.utterances)
      for (const row of node.rows) families[found]!.rows.add(row)
      continue
    }
    families.push({ head: node, utterances: [...node.utterances], rows: new Set(node.rows) })
    for (const key of keys) {
      const heads = headsWith.get(key)
      if (heads === undefined) headsWith.set(key, [families.length - 1])
      else heads.push(families.length - 1)
    }
  }
  return families.map(({ head, utterances }) => ({ head: head.words, utterances }))
}

function collapse(utterances: readonly Utterance[], rowOf: (utterance: Utterance) => number): Node[] {
  const nodes = new Map<string, Node>()
  for (const utterance of utterances) {
    const { words } = utterance
    const key = `${words.signature}|${words.gaps.map(Number).join('')}`
    const node = nodes.get(key)
    if (node === undefined) nodes.set(key, { words, utterances: [utterance], rows: new Set([rowOf(utterance)]) })
    else {
      node.utterances.push(utterance)
      node.rows.add(rowOf(utterance))
    }
  }
  return [...nodes.values()].sort(
    (a, b) =>
      b.words.length - a.words.length ||
      compareStrings(a.words.signature, b.words.signature) ||
      compareStrings(a.words.text, b.words.text)
  )
}

/** The families found so far, and by word those whose head has it. */
interface Heads {
  readonly headsWith: ReadonlyMap<string, readonly number[]>
  readonly families: readonly { readonly head: Node; readonly rows: ReadonlySet<number> }[]
}

/** The number of the family that a wording belongs to by its rarest words (`keys`); null if it belongs to no family. */
function findHead(node: Node, keys: readonly string[], { headsWith, families }: Heads, align: QuoteAligner): number | null {
  const shared = new Map<number, number>()
  for (const key of keys) {
    const heads = headsWith.get(key)
    if (heads === undefined || heads.length > MOST_HEADS) continue
    for (const head of heads) shared.set(head, (shared.get(head) ?? 0) + 1)
  }
  const least = Math.min(keys.length, node.words.length) * (LEAST_SHARED_IN_ROW - 0.1)
  const candidates = [...shared].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1] || a[0] - b[0])
  let best: { family: number; share: number } | null = null
  for (const [family] of candidates.slice(0, HEADS_ALIGNED)) {
    const { head, rows } = families[family]!
    const isInRow = [...node.rows].some((row) => row >= 0 && rows.has(row))
    const share = shareIn(head.words, node.words, isInRow, align)
    if (share > (best?.share ?? 0)) best = { family, share }
    if (share === 1) break
  }
  return best?.family ?? null
}

/** The share of `variant`'s words that stand in `head` in order; 0 if that is too little to be the same speech. */
function shareIn(head: QuoteWords, variant: QuoteWords, isInRow: boolean, align: QuoteAligner): number {
  const { matched } = align(head, variant)
  const share = matched.length / variant.length
  if (variant.length < 3) return share === 1 && isInRow && isUnbroken(matched) ? share : 0
  if (longestRun(matched) < Math.min(3, variant.length - 1)) return 0
  return share >= (isInRow ? LEAST_SHARED_IN_ROW : LEAST_SHARED) ? share : 0
}

const isUnbroken = (matched: readonly (readonly [number, number])[]) =>
  matched.every(([b], i) => i === 0 || b === matched[i - 1]![0] + 1)

function longestRun(matched: readonly (readonly [number, number])[]): number {
  let [longest, run] = [0, 0]
  matched.forEach(([b, v], i) => {
    const before = matched[i - 1]
    run = before !== undefined && before[0] + 1 === b && before[1] + 1 === v ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  return longest
}
