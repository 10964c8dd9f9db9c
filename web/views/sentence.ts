import { html, nothing, type TemplateResult } from 'lit'
import type { Edit } from '../../src/schemas/comparison.ts'
import type { Marker, Sentence } from '../../src/schemas/reading.ts'
import { cutPieces, groupByMarker, type Piece } from '../model/cut-pieces.ts'
import type { Model } from '../model/index-comparison.ts'
import { describeEdit, orNoWords, words } from './show.ts'

/** Draws a sentence with its edits, markers and quoted words marked. */
export function drawSentence(model: Model, article: string, sentence: Sentence, edits: readonly Edit[]): TemplateResult {
  if (typeof sentence.text !== 'string') return html`<p class="sentence">${orNoWords(null)}</p>`
  return html`<p class="sentence" dir="auto" data-sentence=${sentence.id}>${drawRun(model, article, sentence, edits)}</p>`
}

/** Draws the words of a sentence with their marks, to stand in running text. */
export function drawRun(model: Model, article: string, sentence: Sentence, edits: readonly Edit[]) {
  const layers = { edits, markers: model.markersIn.get(sentence.id) ?? [], quoted: model.quoted.get(article) ?? [] }
  const groups = groupByMarker(cutPieces(sentence, layers))
  return groups.map(({ marker, pieces }) => (marker ? drawMarker(marker, pieces) : pieces.map((piece) => drawPiece(piece, true))))
}

const drawMarker = (marker: Marker, pieces: readonly Piece[]) =>
  html`<span
    class="marker ${marker.voice}"
    role="button"
    tabindex="0"
    data-marker=${marker.id}
    aria-description="${words(marker.family)}: ${marker.note}"
    >${pieces.map((piece) => drawPiece(piece, false))}</span
  >`

/** An edit can be reached by keyboard where it begins; inside a marker, the marker takes the focus and its note describes both. */
function drawPiece({ text, edit, isQuoted, gap, opens }: Piece, isReachable: boolean): TemplateResult | typeof nothing {
  const inner = isQuoted ? html`<span class="quoted">${text}</span>` : html`${text}`
  if (!edit) return text === '' ? nothing : inner
  const stop = opens && isReachable ? 0 : nothing
  const note = opens && isReachable ? describeEdit(edit) : nothing
  if (gap) {
    return html`${gap.before ? ' ' : ''}<del class="edit ${edit.significance}" data-edit=${edit.id} tabindex=${stop} aria-description=${note}>${edit.base.text}</del>${gap.after ? ' ' : ''}`
  }
  return html`<ins class="edit ${edit.significance} ${edit.op}" data-edit=${edit.id} tabindex=${stop} aria-description=${note}>${inner}</ins>`
}
