import type { Edit } from '../../schemas/comparison.ts'
import type { Attribution, Marker, Reading, Sentence } from '../../schemas/reading.ts'
import { isTypographic } from '../index-comparison.ts'
import { type Content, html, type Markup } from './html.ts'

/** What is shown inside the sentences of one article. */
export interface SentenceMarks {
  readonly markers: ReadonlyMap<string, readonly Marker[]>
  /** Quoted words, in order. */
  readonly quotations: readonly Attribution['content'][]
}

export function collectMarks({ markers, attributions }: Reading): SentenceMarks {
  return {
    markers: Map.groupBy(markers, ({ sentence }) => sentence),
    quotations: attributions.filter(({ kind }) => kind !== 'indirect').map(({ content }) => content)
  }
}

interface Piece {
  readonly start: number
  readonly end: number
}
type Edge = Edit['variant']

const inSentence = ({ field = 'text', start, end }: Piece & { readonly field?: 'title' | 'text' }, sentence: Sentence) =>
  field === (sentence.field ?? 'text') && start <= sentence.end && end >= sentence.start

/**
 * Returns a sentence with its markers underlined, its quotations set apart, and what was changed against the base: new words as `ins`, the base's words
 * that they stand for as `del`.
 */
export function markSentence(sentence: Sentence, marks: SentenceMarks, edits: readonly Edit[]): Markup {
  const markers = marks.markers.get(sentence.id) ?? []
  const quotations = marks.quotations.filter((span) => inSentence(span, sentence))
  const changes = edits.filter(({ variant }) => inSentence(variant, sentence))
  const bounds = [sentence, ...markers, ...quotations, ...changes.map(({ variant }) => variant)]
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at >= sentence.start && at <= sentence.end)
  const cuts = [...new Set(bounds)].sort((a, b) => a - b)
  const pieces = cuts.map((start, i): Content => {
    const end = cuts[i + 1] ?? start
    const covers = (span: Piece) => span.start <= start && span.end >= end && end > start
    const change = changes.find(({ variant }) => covers(variant))
    const gone = changes.filter((each) => isShown(each) && each.variant.start === start && startsHere(each.variant, sentence))
    const words = sentence.text.slice(start - sentence.start, end - sentence.start)
    const marked = underline(words, markers.find(covers))
    const spoken = quotations.some(covers) && words !== '' ? html`<q>${marked}</q>` : marked
    return [
      gone.map((edit) => strike(edit, sentence.text.slice(0, start - sentence.start), words)),
      change && words !== '' ? html`<ins class="${change.significance}" title="${explain(change)}">${spoken}</ins>` : spoken
    ]
  })
  return html`${pieces}`
}

/** A change at the very end of a sentence that is not its last one belongs to the next. */
const startsHere = ({ start, end }: Edge, sentence: Sentence) => start < sentence.end || (start === end && start === sentence.end)

/** What was there before; exchanged quotation marks and the like would only clutter. */
const isShown = (edit: Edit) => edit.base.text !== '' && !isTypographic(edit)

/** The base's words, with a space if they would run into a word. */
function strike(edit: Edit, before: string, after: string): Markup {
  const { base, significance } = edit
  const lead = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(base.text) ? ' ' : ''
  const trail = /^[\p{L}\p{N}]/u.test(after) ? ' ' : ''
  return html`${lead}<del class="${significance}" title="${explain(edit)}">${base.text}</del>${trail}`
}

/** The class of a change and why it has its significance. */
const explain = ({ class: kind, significance, reason }: Edit) => `${kind}, ${significance}${reason ? `: ${reason}` : ''}`

function underline(words: string, marker: Marker | undefined): Content {
  if (!marker || words === '') return words
  const { voice, family, note } = marker
  return html`<mark class="${voice}" title="${`${family}: ${note}`}">${words}</mark>`
}
