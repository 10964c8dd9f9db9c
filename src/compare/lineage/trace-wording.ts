import type { LineageEvidence } from '../../schemas/comparison.ts'
import type { AlignedCell } from '../align/align-sentences.ts'
import type { RelatedRow } from '../align/relate-cells.ts'
import { diffTokens } from '../edits/diff-tokens.ts'
import type { Story } from '../story/index-story.ts'
import { type CellWords, startOfCell, type WordsOfCell } from './cell-words.ts'
import { findHandedOn } from './find-handed-on.ts'
import type { LoadedIn } from './loaded-in.ts'

/**
 * What the wording of two articles shows about their relation, from the sentences that both have in one wording.
 *
 * `common` counts the words that stand in both. `parentFacts` and `copyFacts` are figures and proper names inside these sentences that one
 * alone has, `parentRuns` and `copyRuns` the places where one has three words or more than the other, `replaced` those with different words.
 * `handedOn` and `dropped` count the parent's loaded words that the copy has and lacks. `evidence` are the copy's words that are the parent's
 * doing: loaded words, and words, forms and cuts that the other articles of these sentences don't have.
 */
export interface WordingTrace {
  readonly common: number
  readonly parentFacts: number
  readonly copyFacts: number
  readonly parentRuns: number
  readonly copyRuns: number
  readonly replaced: number
  readonly handedOn: number
  readonly dropped: number
  readonly evidence: readonly LineageEvidence[]
}

/** The cells of a story: `cellsOf` are those of each article by the number of their row. */
export interface TracedCells {
  readonly story: Story
  readonly rows: readonly RelatedRow[]
  readonly cellsOf: readonly ReadonlyMap<number, AlignedCell>[]
  readonly wordsOf: WordsOfCell
  readonly loadedIn: LoadedIn
}

/** As many words on one side without a counterpart are no slip of the pen: they come from somewhere. */
const RUN = 3

/** Reads the sentences that two articles have in one wording word by word. */
export function traceWording(
  { story, rows, cellsOf, wordsOf, loadedIn }: TracedCells,
  { parent, copy }: { readonly parent: number; readonly copy: number }
): WordingTrace {
  const found = { common: 0, parentFacts: 0, copyFacts: 0, parentRuns: 0, copyRuns: 0, replaced: 0, handedOn: 0, dropped: 0 }
  const evidence: LineageEvidence[] = []
  for (const [row, cell] of cellsOf[copy]!) {
    const above = cellsOf[parent]!.get(row)
    if (above === undefined) continue
    const [his, mine] = [wordsOf(above), wordsOf(cell)]
    const kept = countChanges(his, mine, found)
    if (kept === null) continue
    for (let i = 0; i < kept.length; i++) found.common += kept[i]!
    const loaded = loadedIn(above, cell)
    found.handedOn += loaded.handedOn.length
    found.dropped += loaded.dropped
    evidence.push(...loaded.handedOn)
    const others = firstOthers(rows[row]!.cells, parent, copy)
    const wording = { article: copy, start: startOfCell(cell), parent: his, copy: mine, kept }
    evidence.push(...findHandedOn(story, wording, others.map(wordsOf)))
  }
  return { ...found, evidence: inOrder(evidence) }
}

/** More versions of one sentence than this show nothing more. */
const MOST_OTHERS = 12

function firstOthers(cells: readonly AlignedCell[], parent: number, copy: number): AlignedCell[] {
  const others: AlignedCell[] = []
  for (const cell of cells) {
    if (cell.article !== parent && cell.article !== copy) others.push(cell)
    if (others.length === MOST_OTHERS) break
  }
  return others
}

/** For each place of the copy whether it stands in the parent too (1) or not (0), and the changes counted; null if the two are not one wording. */
function countChanges(
  his: CellWords,
  mine: CellWords,
  found: { parentFacts: number; copyFacts: number; parentRuns: number; copyRuns: number; replaced: number }
): Uint8Array | null {
  const changes = diffTokens(his.ids, mine.ids)
  let common = his.ids.length
  for (const { baseFrom, baseTo } of changes) common -= baseTo - baseFrom
  if (common * 2 < Math.min(his.ids.length, mine.ids.length)) return null
  const kept = new Uint8Array(mine.ids.length).fill(1)
  for (const { baseFrom, baseTo, variantFrom, variantTo } of changes) {
    const [cut, put] = [baseTo - baseFrom, variantTo - variantFrom]
    if (put - cut >= RUN) found.copyRuns++
    if (cut - put >= RUN) found.parentRuns++
    if (put > 0 && cut > 0) found.replaced++
    for (let i = baseFrom; i < baseTo; i++) if (his.words[i]!.isFact) found.parentFacts++
    for (let i = variantFrom; i < variantTo; i++) {
      if (mine.words[i]!.isFact) found.copyFacts++
      kept[i] = 0
    }
  }
  return kept
}

/** By place, each span once. */
function inOrder(evidence: readonly LineageEvidence[]): LineageEvidence[] {
  const sorted = [...evidence].sort((a, b) => a.start - b.start || a.end - b.end)
  return sorted.filter(({ start }, i) => i === 0 || start >= sorted[i - 1]!.end)
}
