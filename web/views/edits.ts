import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Edit } from '../../src/schemas/comparison.ts'
import type { Sentence } from '../../src/schemas/reading.ts'
import { editsShown } from '../model/choose-edits.ts'
import { cutContext } from '../model/cut-context.ts'
import { nothingFound, orNoWords, plural, significances, words } from './show.ts'
import type { Choices, ViewContext } from './view.ts'

/** Entries drawn together. */
export const editsAtOnce = 20

export const editChoices = [
  ['meaning', 'Changes the meaning'],
  ['style', 'Meaning and style'],
  ['words', 'All but typography'],
  ['all', 'All, including typography']
] as const

/** Draws every edit as an entry of a list, with the words around it; next and previous go through them. */
export function editsView(context: ViewContext): TemplateResult {
  const { model } = context
  const shown = editsShown(model, context.choices)
  return html`<section>
    <h3>Edits</h3>
    ${drawFilters(context, shown)}
    ${model.comparison.edits.length === 0 ? nothingFound('No edits: aligned sentences are either the same or reworded throughout.') : shown.length === 0 ? nothingFound('No edits match these filters.') : nothing}
    ${context.window('edits', shown, { size: editsAtOnce, itemHeight: 120 }, (edit) => drawEntry(context, edit))}
  </section>`
}

function drawFilters({ model, choices, choose, step }: ViewContext, shown: readonly Edit[]): TemplateResult {
  const all = model.comparison.edits
  const kinds = [...new Set(all.map((edit) => edit.class))].sort()
  const outlets = new Set(all.map(({ article }) => article))
  const at = shown.findIndex(({ id }) => id === choices.edit)
  const select = (label: string, field: 'edits' | 'editsOf' | 'editKind', options: readonly (readonly [string, string])[]) =>
    html`<label>${label} <select data-choice=${field} @change=${(event: Event) => choose({ [field]: (event.target as HTMLSelectElement).value, edit: '' } as Partial<Choices>)}>${options.map(
      ([value, name]) => html`<option value=${value} .selected=${live(value === choices[field])}>${name}</option>`
    )}</select></label>`
  return html`<div class="choices">
    ${select('Show', 'edits', editChoices)}
    ${select('Outlet', 'editsOf', [['', 'All'], ...model.articles.filter(({ article }) => outlets.has(article)).map(({ article }) => [article, model.outletOf(article)] as const)])}
    ${select('Kind', 'editKind', [['', 'All'], ...kinds.map((kind) => [kind, words(kind)] as const)])}
  </div>
  <div class="steps">
    <span class="stepper">
      <button type="button" class="step" aria-keyshortcuts="p" ?disabled=${shown.length === 0} @click=${() => step(-1)}>Previous <kbd>p</kbd></button>
      <button type="button" class="step" aria-keyshortcuts="n" ?disabled=${shown.length === 0} @click=${() => step(1)}>Next <kbd>n</kbd></button>
    </span>
    <output class="quiet">${at < 0 ? plural(shown.length, 'edit') : `Edit ${at + 1} of ${shown.length}`}${all.length > shown.length ? `, ${all.length - shown.length} hidden` : nothing}</output>
  </div>`
}

function drawEntry(context: ViewContext, edit: Edit): TemplateResult {
  const { model, choices, choose, go } = context
  const { id, row, article, base, class: kind, significance, reason, inQuote } = edit
  const isHere = id === choices.edit
  const notes = [words(kind), ...(reason ? [reason] : []), ...(inQuote ? ['inside a quotation'] : [])]
  return html`<article class="entry ${isHere ? 'here' : ''}" data-entry=${id} tabindex="-1" aria-current=${isHere ? 'true' : nothing} @focusin=${() => isHere || choose({ edit: id })}>
    <p class="entry-head"><strong><bdi>${model.outletOf(article)}</bdi></strong> <span class="quiet">against <bdi>${model.outletOf(base.article)}</bdi></span> <span class="verdict ${significance}">${significances[significance]}</span></p>
    ${drawContext(context, edit)}
    <p class="sub">${notes.join(' · ')} <button type="button" class="plain" @click=${() => go({ kind: 'edit', row, article, edit: id })}>Show in row ${model.numberOf(row)}</button></p>
  </article>`
}

/** The changed words, with a few around them; the rest of the sentence behind dots. */
function drawContext({ model, choices, choose }: ViewContext, edit: Edit): TemplateResult {
  const { base, variant, op, significance, id } = edit
  const gone = op === 'insert' ? nothing : html`<del class="edit ${significance}">${orNoWords(base.text)}</del>`
  const come = op === 'delete' ? nothing : html`<ins class="edit ${significance}">${orNoWords(variant.text)}</ins>`
  const change = html`${gone}${op === 'replace' ? ' ' : nothing}${come}`
  const sentence = sentenceOf(model.readings.get(edit.article)?.sentences ?? [], edit)
  if (typeof sentence?.text !== 'string') return html`<p class="words" dir="auto">${change}</p>`
  const { before, after, isCutBefore, isCutAfter } = cutContext(
    sentence.text,
    variant.start - sentence.start,
    variant.end - sentence.start,
    choices.unfolded.has(id)
  )
  const dots = html`<button type="button" class="dots" aria-label="Whole sentence" @click=${() => choose({ unfolded: new Set([...choices.unfolded, id]) })}>…</button>`
  const isWord = (text: string | null | undefined) => /^[\p{L}\p{N}]/u.test(text ?? '')
  const gap = op !== 'insert' && /\S$/.test(before) && isWord(base.text) ? ' ' : ''
  const gapAfter = op === 'delete' && isWord(after) ? ' ' : ''
  return html`<p class="words" dir="auto">${isCutBefore ? dots : nothing}${before}${gap}${change}${gapAfter}${after}${isCutAfter ? dots : nothing}</p>`
}

/** The sentence that an edit's words stand in; of a deletion, the first that does not end before it. */
const sentenceOf = (sentences: readonly Sentence[], { variant }: Edit) =>
  sentences.find(
    ({ field, start, end }) =>
      (field ?? 'text') === (variant.field ?? 'text') &&
      variant.start <= end &&
      variant.start >= start &&
      (variant.end <= end || variant.start < end)
  )
