import { isFunctionWord } from '../../languages/lexicon.ts'
import type { Row } from '../../schemas/comparison.ts'
import type { Story } from '../story/index-story.ts'
import type { AlignedCell, AlignedRow } from './align-sentences.ts'
import { findMoves } from './find-moves.ts'
import { measureRelationTo } from './measure-relation.ts'
import { firstPlace, orderBases, orderRows } from './order-rows.ts'

/** A cell compared with its row's base. `similarity` and `position` are 0..1. */
export interface RelatedCell extends AlignedCell {
  readonly relation: 'base' | 'verbatim' | 'edited' | 'rewritten'
  readonly similarity: number
  readonly isMoved: boolean
  readonly position: number
}

/** A row with its base cell. Rows follow the order of the set's base article; rows without it follow their own base. */
export interface RelatedRow {
  readonly id: string
  readonly kind: Row['kind']
  readonly isTitle: boolean
  readonly base: RelatedCell
  readonly cells: readonly RelatedCell[]
}

/** The rows in order, and the articles in the order in which they serve as base (indices of `story.articles`). */
export interface RelatedRows {
  readonly rows: readonly RelatedRow[]
  readonly baseOrder: readonly number[]
}

/** Chooses the base of every row, orders the rows and holds every cell against its base. `wantedBase` indexes the story's articles. */
export function relateCells(story: Story, rows: readonly AlignedRow[], wantedBase: number | undefined): RelatedRows {
  const baseOrder = orderBases(story, rows, wantedBase)
  const rank: number[] = []
  baseOrder.forEach((article, place) => {
    rank[article] = place
  })
  const baseOf = ({ cells }: AlignedRow) => cells.reduce((a, b) => (rank[b.article]! < rank[a.article]! ? b : a))
  const bodyRows = rows.filter(({ isTitle }) => !isTitle)
  const bodyBases = bodyRows.map(baseOf)
  const moved = findMoves(bodyRows, bodyBases)
  const titleRows = rows.filter(({ isTitle }) => isTitle).flatMap((row) => partHeadlines(row, baseOf))
  const ordered = [...titleRows, ...orderRows(bodyRows, bodyBases, rank)]
  return { baseOrder, rows: ordered.map((row, i) => ({ id: `r${i}`, ...relateRow(story, row, baseOf(row), moved) })) }
}

/** Headlines that have no word but function words in common with their base are no versions of it: they get a row of their own, the next base first. */
function partHeadlines(row: AlignedRow, baseOf: (row: AlignedRow) => AlignedCell): AlignedRow[] {
  const parted: AlignedRow[] = []
  for (let left = row.cells; left.length > 0; ) {
    const base = baseOf({ isTitle: true, cells: left })
    const words = contentWords(base)
    const alike = left.filter((cell) => cell === base || sharesWord(cell, words))
    parted.push({ isTitle: true, cells: alike })
    left = left.filter((cell) => !alike.includes(cell))
  }
  return parted
}

const contentWords = ({ sentences }: AlignedCell): ReadonlySet<number> =>
  new Set(sentences.flatMap(({ wording }) => wording.words.flatMap((word, i) => (isFunctionWord(word) ? [] : [wording.ids[i]!]))))

const sharesWord = (cell: AlignedCell, words: ReadonlySet<number>) => [...contentWords(cell)].some((id) => words.has(id))

function relateRow(story: Story, row: AlignedRow, base: AlignedCell, moved: ReadonlySet<AlignedCell>): Omit<RelatedRow, 'id'> {
  const baseCell: RelatedCell = {
    article: base.article,
    sentences: base.sentences,
    relation: 'base',
    similarity: 1,
    isMoved: false,
    position: positionOf(story, row, base)
  }
  return {
    kind: kindOf(story, row),
    isTitle: row.isTitle,
    base: baseCell,
    cells:
      row.cells.length === 1
        ? [baseCell]
        : relateTo(baseCell, row, base, (cell) => ({ isMoved: moved.has(cell), position: positionOf(story, row, cell) }))
  }
}

/** The cells of a row compared with its base; `placeOf` says where each stands. */
function relateTo(
  baseCell: RelatedCell,
  { cells }: AlignedRow,
  base: AlignedCell,
  placeOf: (cell: AlignedCell) => Pick<RelatedCell, 'isMoved' | 'position'>
): RelatedCell[] {
  const relationTo = measureRelationTo(base)
  return cells.map((cell): RelatedCell => {
    if (cell === base) return baseCell
    const { article, sentences } = cell
    const { relation, similarity } = relationTo(cell)
    return { article, sentences, relation, similarity, ...placeOf(cell) }
  })
}

function kindOf(story: Story, { cells }: AlignedRow): Row['kind'] {
  if (cells.length === 1) return 'unique'
  return cells.length === story.articles.length ? 'shared' : 'partial'
}

/** How far down its article a cell stands: 0 for the first sentence of the text (and for a headline), 1 for the last. */
function positionOf(story: Story, { isTitle }: AlignedRow, cell: AlignedCell): number {
  const last = story.articles[cell.article]!.body.length - 1
  if (isTitle || last <= 0) return 0
  return Math.round((firstPlace(cell) * 10000) / last) / 10000
}
