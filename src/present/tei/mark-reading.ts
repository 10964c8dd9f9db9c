import type { Cell, Edit } from '../../schemas/comparison.ts'
import type { Reading, Sentence } from '../../schemas/reading.ts'
import { escapeMarkup } from '../escape-markup.ts'
import type { ComparisonIndex } from '../index-comparison.ts'
import { element } from './element.ts'
import { classOf } from './write-header.ts'

/** The words of cells that have the same, with what was found in them. */
export interface MarkedReading {
  /** The words, with a `seg` around each edit and an `anchor` at each end of an annotation. */
  readonly markup: string
  /** A `span` for each marker and quotation, between two anchors. */
  readonly spans: readonly string[]
  /** Where each edit is marked, by its id: the `xml:id` of the `seg`, or of the `anchor` if words were left out. */
  readonly editPlaces: ReadonlyMap<string, string>
}

/** A span of an article with the field that it indexes. */
interface FieldRange {
  readonly field?: 'title' | 'text'
  readonly start: number
  readonly end: number
}

/** Something found, with its place in the words of the cell. */
interface Finding {
  readonly from: number
  readonly to: number
  /** Findings of the same place and kind, in articles with the same words, are one. */
  readonly kind: string
  readonly id: string
  /** The `span`, given the anchors that it lies between and the ids of all findings that it stands for. */
  readonly write: (ends: { readonly from: string; readonly to: string }, ids: string) => string
}

/** Markup to be put in at a place. At one place, what closes comes first, what opens last. */
interface Insertion {
  readonly at: number
  readonly order: 0 | 1 | 2 | 3
  readonly markup: string
}

/** Marks the words that cells of a row share. `name` is unique in the document and begins the names of anchors. */
export function markReading(
  cells: readonly Cell[],
  { row, name }: { readonly row: string; readonly name: string },
  index: ComparisonIndex
): MarkedReading {
  const words = wordsOf(index.sentencesOf(cells[0]!))
  const edits = cells.flatMap((cell) => placeEdits(cell, row, index))
  const { insertions, editPlaces } = markEdits(edits)
  const findings = mergeFindings(cells.flatMap((cell) => placeFindings(cell, index)))
  const spans = findings.map(({ from, to, write, ids }, i) => {
    const ends = { from: `${name}.${2 * i + 1}`, to: `${name}.${2 * i + 2}` }
    insertions.push({ at: from, order: 2, markup: element('anchor', { 'xml:id': ends.from }) })
    insertions.push({ at: to, order: 1, markup: element('anchor', { 'xml:id': ends.to }) })
    return write({ from: `#${ends.from}`, to: `#${ends.to}` }, ids.join(' '))
  })
  return { markup: insert(words, insertions), spans, editPlaces }
}

/** Returns the words of a cell: its sentences with a space between them. */
export const wordsOf = (sentences: readonly Sentence[]): string => sentences.map(({ text }) => text).join(' ')

/** The parts of a span that lie in the sentences, as places in their joined words. An empty span lies in the sentence that it touches. */
function placesOf(sentences: readonly Sentence[], { field = 'text', start, end }: FieldRange): { from: number; to: number }[] {
  let at = 0
  const places: { from: number; to: number }[] = []
  for (const sentence of sentences) {
    const [from, to] = [Math.max(start, sentence.start), Math.min(end, sentence.end)]
    const isHere = field === (sentence.field ?? 'text') && (start === end ? from === to : from < to)
    if (isHere) places.push({ from: at + from - sentence.start, to: at + to - sentence.start })
    at += sentence.text.length + 1
  }
  return places
}

interface PlacedEdit {
  readonly from: number
  readonly to: number
  readonly edit: Edit
}

function placeEdits(cell: Cell, row: string, index: ComparisonIndex): PlacedEdit[] {
  const sentences = index.sentencesOf(cell)
  const own = index.editsOf(row).filter(({ article }) => article === cell.article)
  return own.flatMap((edit) =>
    placesOf(sentences, edit.variant)
      .slice(0, 1)
      .map((place) => ({ ...place, edit }))
  )
}

/** Equal edits of articles with the same words are marked once; if edits overlap, an anchor marks the start of the later one. */
function markEdits(edits: readonly PlacedEdit[]): { insertions: Insertion[]; editPlaces: Map<string, string> } {
  const insertions: Insertion[] = []
  const editPlaces = new Map<string, string>()
  const seen = new Map<string, string>()
  let markedTo = 0
  for (const { from, to, edit } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const { id, class: kind, significance, base } = edit
    const key = JSON.stringify([from, to, kind, base.text])
    const known = seen.get(key)
    editPlaces.set(id, known ?? id)
    if (known !== undefined) continue
    seen.set(key, id)
    const attributes = { 'xml:id': id, type: 'edit', subtype: kind, ana: classOf('significance', significance) }
    if (from === to || from < markedTo) {
      insertions.push({ at: from, order: 2, markup: element('anchor', attributes) })
      continue
    }
    markedTo = to
    insertions.push({ at: from, order: 3, markup: element('seg', attributes, ' ').slice(0, -' </seg>'.length) })
    insertions.push({ at: to, order: 0, markup: '</seg>' })
  }
  return { insertions, editPlaces }
}

function placeFindings(cell: Cell, index: ComparisonIndex): Finding[] {
  const sentences = index.sentencesOf(cell)
  const reading = index.readingOf.get(cell.article)
  if (!reading) return []
  return [...placeMarkers(reading, sentences), ...placeQuotations(reading, sentences)]
}

function placeMarkers({ markers }: Reading, sentences: readonly Sentence[]): Finding[] {
  const ids = new Set(sentences.map(({ id }) => id))
  return markers
    .filter(({ sentence }) => ids.has(sentence))
    .flatMap((marker) =>
      placesOf(sentences, marker).map((place) => ({
        ...place,
        kind: `${marker.rule} ${marker.voice}`,
        id: marker.id,
        write: (ends, n) =>
          element(
            'span',
            { ...ends, type: 'marker', subtype: marker.family, n, ana: classOf('voice', marker.voice) },
            escapeMarkup(marker.note)
          )
      }))
    )
}

function placeQuotations({ attributions }: Reading, sentences: readonly Sentence[]): Finding[] {
  return attributions
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap(({ id, kind, content, source }) => {
      const speaker = source?.name ?? source?.text ?? ''
      return placesOf(sentences, content).map((place) => ({
        ...place,
        kind: `${kind} ${speaker}`,
        id,
        write: (ends, n) =>
          element(
            'span',
            { ...ends, type: 'quotation', subtype: kind, n, ana: classOf('voice', 'quoted') },
            escapeMarkup(speaker)
          )
      }))
    })
}

function mergeFindings(findings: readonly Finding[]): (Finding & { readonly ids: readonly string[] })[] {
  const groups = Map.groupBy(findings, ({ from, to, kind }) => `${from} ${to} ${kind}`)
  return [...groups.values()]
    .map((alike) => ({ ...alike[0]!, ids: alike.map(({ id }) => id) }))
    .sort((a, b) => a.from - b.from || b.to - a.to)
}

/** Escapes the words and puts markup in at its places. */
function insert(words: string, insertions: readonly Insertion[]): string {
  let at = 0
  let markup = ''
  for (const insertion of insertions.toSorted((a, b) => a.at - b.at || a.order - b.order)) {
    markup += escapeMarkup(words.slice(at, insertion.at)) + insertion.markup
    at = insertion.at
  }
  return markup + escapeMarkup(words.slice(at))
}
