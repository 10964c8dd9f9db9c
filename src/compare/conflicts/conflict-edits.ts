import { apposedEnd, lemmasOf, stepsAbove, timeKind } from '../../languages/lexicon.ts'
import type { Conflict, Edit } from '../../schemas/comparison.ts'
import type { RelatedCell, RelatedRow } from '../align/relate-cells.ts'
import type { Story } from '../story/index-story.ts'
import { byCarriers } from './list-variants.ts'

type Value = Conflict['values'][number]

/** Cells less alike than this may report two things. */
const LEAST_ALIKE = 0.6
/** A cell with more differences reports another event, or another side of it. */
const MOST_CHANGES = 3

/**
 * Finds what one article states and another states the other way round, at another time or of another trade, from the edits between sentences that agree
 * in the rest.
 *
 * Shape: by row; the base's value and every other one, each with its articles and spans. A word that the other sentence has too, elsewhere, is no
 * conflict, nor is a day named relatively (“yesterday”), as the articles may be of different days.
 */
export function makeEditConflicts(story: Story, edits: readonly Edit[]): (row: RelatedRow) => Conflict[] {
  const byRow = new Map<string, Edit[]>()
  for (const edit of edits) {
    if (edit.significance !== 'meaning') continue
    const known = byRow.get(edit.row)
    if (known === undefined) byRow.set(edit.row, [edit])
    else known.push(edit)
  }
  const articleOf = new Map(story.articles.map(({ reading, index }) => [reading.article, index]))
  return (row) => {
    const own = byRow.get(row.id)
    if (own === undefined) return []
    const cellOf = (article: string) => row.cells.find((cell) => cell.article === articleOf.get(article))!
    return describeRow(
      story,
      row,
      groupByPlace(own.filter((edit) => isConflict(story, row, { edit, cell: cellOf(edit.article) }, own)))
    )
  }
}

interface EditOfCell {
  readonly edit: Edit
  readonly cell: RelatedCell
}

/** Edits of one place of the base. */
function groupByPlace(edits: readonly Edit[]): Edit[][] {
  const places = new Map<string, Edit[]>()
  for (const edit of edits) {
    const key = `${kindOf(edit)} ${edit.base.start} ${edit.base.end}`
    places.set(key, [...(places.get(key) ?? []), edit])
  }
  return [...places.values()]
}

/** Whether an edit of a cell states something else than the base; `others` are all edits of the row. */
function isConflict(story: Story, row: RelatedRow, { edit, cell }: EditOfCell, others: readonly Edit[]): boolean {
  if (edit.op !== 'replace' || kindOf(edit) === null || cell.similarity < LEAST_ALIKE) return false
  if (others.filter(({ article }) => article === edit.article).length > MOST_CHANGES) return false
  if (edit.class === 'time' && !areOneKindOfTime(edit)) return false
  if (edit.class === 'wording' && !areRolesOfOne(story, row, cell, edit)) return false
  return !says(row.base, edit.variant.text) && !says(cell, edit.base.text)
}

function kindOf(edit: Edit): Conflict['kind'] | null {
  if (edit.class === 'time') return 'time'
  if (edit.class === 'opposite') return 'opposite'
  return edit.class === 'wording' || edit.class === 'epithet' ? 'role' : null
}

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Whether a cell has the words anywhere. */
function says(cell: RelatedCell, text: string): boolean {
  const words = wordsOf(text)
  return cell.sentences.some(({ wording }) => words.every((word) => wording.words.includes(word)))
}

/** Two days of the week, two months, two parts of a day: “Friday” and “May” may both be right. */
function areOneKindOfTime({ base, variant }: Edit): boolean {
  const kinds = [base.text, variant.text].map((text) =>
    wordsOf(text)
      .map(timeKind)
      .filter((kind) => kind !== null)
  )
  return kinds[0]!.length === 1 && kinds[1]!.length === 1 && kinds[0]![0] === kinds[1]![0]
}

/** Whether both sides call one person by a trade: “Orin Keel, a doctor from Velm” and “… a carpenter from Velm”. */
function areRolesOfOne(story: Story, row: RelatedRow, cell: RelatedCell, { base, variant }: Edit): boolean {
  return (
    isRole(base.text) &&
    isRole(variant.text) &&
    apposedEnd(textBefore(story, row.base, base.start)) &&
    apposedEnd(textBefore(story, cell, variant.start))
  )
}

function isRole(text: string): boolean {
  const last = wordsOf(text).at(-1)
  if (last === undefined || wordsOf(text).length > 3) return false
  return lemmasOf(last).some(({ lemma, part }) => part === 'n' && stepsAbove('person', lemma, 'n', 1) !== null)
}

const BEFORE = 40
function textBefore(story: Story, cell: RelatedCell, start: number): string {
  const { reading } = story.articles[cell.article]!
  const text = cell.sentences[0]!.sentence.field === 'title' ? (reading.title ?? '') : reading.text
  return text.slice(Math.max(cell.sentences[0]!.sentence.start, start - BEFORE), start)
}

function describeRow(story: Story, row: RelatedRow, places: readonly (readonly Edit[])[]): Conflict[] {
  return places.map((edits) => {
    const { base } = edits[0]!
    const others = new Map<string, Edit[]>()
    for (const edit of edits) {
      const key = wordsOf(edit.variant.text).join(' ')
      others.set(key, [...(others.get(key) ?? []), edit])
    }
    const values = [...others.values()].map(
      (told): Value => ({
        text: told[0]!.variant.text,
        articles: told.map(({ article }) => article),
        spans: told.map(({ article, variant }) => ({ article, ...variant }))
      })
    )
    return { row: row.id, kind: kindOf(edits[0]!)!, values: [baseValue(story, row, base), ...values].sort(byCarriers) }
  })
}

/** The base's value, told by all whose sentence is the base's own. */
function baseValue(story: Story, row: RelatedRow, base: Edit['base']): Value {
  const offset = base.start - row.base.sentences[0]!.sentence.start
  const same = row.cells.filter(
    ({ sentences }) =>
      sentences.length === 1 && row.base.sentences.length === 1 && sentences[0]!.wording === row.base.sentences[0]!.wording
  )
  const cells = same.length > 0 ? same : [row.base]
  const spans = cells.map((cell) => {
    const start = cell.sentences[0]!.sentence.start + offset
    const field = cell.sentences[0]!.sentence.field === 'title' ? { field: 'title' as const } : {}
    return {
      article: story.articles[cell.article]!.reading.article,
      ...field,
      start,
      end: start + base.text.length,
      text: base.text
    }
  })
  return { text: base.text, articles: spans.map(({ article }) => article), spans }
}
