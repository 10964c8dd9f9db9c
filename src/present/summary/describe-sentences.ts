import type { ComparisonParts } from '../../compare/compare-readings.ts'
import type { Edit, Row } from '../../schemas/comparison.ts'
import { isTypographic } from '../index-comparison.ts'
import type { Line } from './line.ts'
import { short } from './short.ts'

/** Rows beyond these are counted; so are edits of a cell. */
const MOST_ROWS = 100
const MOST_EDITS = 4

/**
 * Describes the sentences side by side: for each row that several articles carry the base's wording, then what each of the others has instead.
 *
 * Shape: “=” the same words, “~” edited, with the edits, “≈” rewritten, “–” left out. Rows that one article alone carries are counted.
 */
export function describeSentences(comparison: ComparisonParts, outletOf: (article: string) => string): Line[] {
  const texts = new Map(comparison.articles.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text])))
  const edits = Map.groupBy(
    comparison.edits.filter((edit) => !isTypographic(edit)),
    ({ row }) => row
  )
  const omitted = new Map(comparison.omissions.map(({ row, missingFrom }) => [row, missingFrom]))
  const { rows } = comparison.alignment
  const shared = rows.filter(({ kind }) => kind !== 'unique')
  const wordsOf = (sentences: readonly string[]) => sentences.map((id) => texts.get(id) ?? '').join(' ')
  return [
    ...shared
      .slice(0, MOST_ROWS)
      .flatMap((row) =>
        describeRow(row, { wordsOf, outletOf, edits: edits.get(row.id) ?? [], missing: omitted.get(row.id) ?? [] })
      ),
    ...(shared.length > MOST_ROWS ? [`… and ${shared.length - MOST_ROWS} more rows`] : []),
    ...countAlone(rows.length - shared.length)
  ]
}

const countAlone = (count: number): Line[] =>
  count === 0 ? [] : [count === 1 ? '1 sentence is in one article only' : `${count} sentences are in one article only`]

interface RowContext {
  readonly wordsOf: (sentences: readonly string[]) => string
  readonly outletOf: (article: string) => string
  readonly edits: readonly Edit[]
  readonly missing: readonly string[]
}

function describeRow({ id, base, cells }: Row, { wordsOf, outletOf, edits, missing }: RowContext): Line[] {
  const first = cells.find(({ article }) => article === base) ?? cells[0]!
  const others = cells.filter((cell) => cell !== first)
  const same = others.filter(({ relation }) => relation === 'verbatim' || relation === 'base')
  const names = (articles: readonly string[]) => articles.map(outletOf).join(', ')
  return [
    `${id}  ${outletOf(first.article)}: “${short(wordsOf(first.sentences), 160)}”`,
    ...(same.length > 0 ? [{ tone: 'green', text: `    = ${names(same.map(({ article }) => article))}` } as const] : []),
    ...others
      .filter((cell) => !same.includes(cell))
      .map((cell): Line => {
        const own = edits.filter(({ article }) => article === cell.article)
        const isEdited = cell.relation === 'edited' && own.length > 0
        const what = isEdited ? listEdits(own) : `“${short(wordsOf(cell.sentences), 160)}”`
        return { tone: 'yellow', text: `    ${cell.relation === 'edited' ? '~' : '≈'} ${outletOf(cell.article)}: ${what}` }
      }),
    ...(missing.length > 0 ? [{ tone: 'red', text: `    – ${names(missing)}` } as const] : [])
  ]
}

function listEdits(edits: readonly Edit[]): string {
  const shown = edits.slice(0, MOST_EDITS).map(({ op, base, variant }) => {
    if (op === 'insert') return `+ “${short(variant.text, 50)}”`
    if (op === 'delete') return `− “${short(base.text, 50)}”`
    return `“${short(base.text, 50)}” → “${short(variant.text, 50)}”`
  })
  return `${shown.join('; ')}${edits.length > MOST_EDITS ? `; and ${edits.length - MOST_EDITS} more` : ''}`
}
