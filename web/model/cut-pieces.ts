import type { Edit } from '../../src/schemas/comparison.ts'
import type { Marker, Sentence } from '../../src/schemas/reading.ts'
import type { FieldSpan } from '../../src/schemas/span.ts'

/** A run of a sentence to which the same edit, marker and voice belong. Words of the base that are gone are a run without words. */
export interface Piece {
  readonly text: string
  readonly edit: Edit | null
  readonly marker: Marker | null
  readonly isQuoted: boolean
  /** Whether the edit begins here: it may go on in further runs. */
  readonly opens: boolean
  /** Of words that are gone: whether a space is wanted before and after them. */
  readonly gap?: { readonly before: boolean; readonly after: boolean }
}

export interface Layers {
  readonly edits: readonly Edit[]
  readonly markers: readonly Marker[]
  readonly quoted: readonly FieldSpan[]
}

/**
 * Cuts a sentence at every edge of an edit, a marker or a quotation.
 *
 * Shape: in order; the texts put together are the sentence's own. If markers overlap, the stronger one has the words. What was
 * replaced stands before what replaced it, unless the surface alone is different.
 * Units: UTF-16 offsets in the field of the sentence; spans of another field are left aside, spans across its ends cut.
 */
export function cutPieces(sentence: Sentence, { edits, markers, quoted }: Layers): Piece[] {
  const text = sentence.text ?? ''
  const field = sentence.field ?? 'text'
  const here = <T extends { start: number; end: number; field?: 'title' | 'text' | undefined }>(spans: readonly T[]) =>
    spans.filter((span) => (span.field ?? 'text') === field && span.start < sentence.end && span.end > sentence.start)
  const marked = here(markers).sort((a, b) => b.strength - a.strength || a.start - b.start)
  const spoken = here(quoted)
  const changed = edits.filter(({ variant }) => (variant.field ?? 'text') === field && variant.start < variant.end)
  const gone = edits
    .filter(({ variant }) => (variant.field ?? 'text') === field && variant.start === variant.end)
    .map((edit) => ({ edit, at: clamp(edit.variant.start, sentence) }))
    .sort((a, b) => a.at - b.at)
  const cuts = [
    sentence.start,
    sentence.end,
    ...[...marked, ...spoken, ...changed.map(({ variant }) => variant)].flatMap(({ start, end }) => [start, end]),
    ...gone.map(({ at }) => at)
  ]
  const edges = [...new Set(cuts.map((cut) => clamp(cut, sentence)))].sort((a, b) => a - b)
  const pieces: Piece[] = []
  for (const [i, start] of edges.entries()) {
    const around = marked.find((span) => span.start < start && span.end > start) ?? null
    const gap = gapAt(text, start - sentence.start)
    const drop = (edit: Edit) => pieces.push({ text: '', edit, marker: around, isQuoted: false, opens: true, gap })
    for (const { edit } of gone.filter(({ at }) => at === start)) drop(edit)
    const end = edges[i + 1]
    if (end === undefined) break
    const covers = (span: { start: number; end: number }) => span.start <= start && span.end >= end
    const edit = changed.find(({ variant }) => covers(variant)) ?? null
    const opens = edit?.variant.start === start
    const isReplaced = edit !== null && opens && edit.op === 'replace' && edit.significance !== 'surface'
    if (isReplaced) drop(edit)
    pieces.push({
      text: text.slice(start - sentence.start, end - sentence.start),
      edit,
      marker: marked.find(covers) ?? null,
      isQuoted: spoken.some(covers),
      opens: opens && !isReplaced
    })
  }
  return pieces
}

const gapAt = (text: string, at: number) => ({
  before: /[^\s(“‘"-]/.test(text[at - 1] ?? ' '),
  after: /[\p{L}\p{N}]/u.test(text[at] ?? ' ')
})

const clamp = (at: number, { start, end }: Sentence) => Math.min(Math.max(at, start), end)

/**
 * Returns the edits of a cell, each at the one sentence of the cell that it is shown in: where its words lie, or, of a deletion, the first
 * sentence that does not end before it.
 */
export function shareEdits(sentences: readonly Sentence[], edits: readonly Edit[]): Map<Sentence, Edit[]> {
  const shares = new Map<Sentence, Edit[]>(sentences.map((sentence) => [sentence, []]))
  for (const edit of edits) {
    const { field = 'text', start, end } = edit.variant
    const own = sentences.filter((sentence) => (sentence.field ?? 'text') === field)
    if (start < end)
      for (const sentence of own) if (start < sentence.end && end > sentence.start) shares.get(sentence)!.push(edit)
    if (start === end) shares.get(own.find((sentence) => start <= sentence.end) ?? own.at(-1)!)?.push(edit)
  }
  return shares
}

/** Pieces in runs of one marker (or none), in order. */
export function groupByMarker(pieces: readonly Piece[]): { marker: Marker | null; pieces: Piece[] }[] {
  const groups: { marker: Marker | null; pieces: Piece[] }[] = []
  for (const piece of pieces) {
    const last = groups.at(-1)
    if (last && last.marker === piece.marker) last.pieces.push(piece)
    else groups.push({ marker: piece.marker, pieces: [piece] })
  }
  return groups
}
