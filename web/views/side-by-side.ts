import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { ToldElsewhere } from '../../src/present/told-elsewhere.ts'
import type { Cell, Row } from '../../src/schemas/comparison.ts'
import type { Sentence } from '../../src/schemas/reading.ts'
import { isChosen } from '../model/choose-edits.ts'
import { shareEdits } from '../model/cut-pieces.ts'
import { foldRows, isUnchangedIn, type Line } from '../model/fold-rows.ts'
import { editKey, type Model } from '../model/index-comparison.ts'
import { orderRows } from '../model/order-rows.ts'
import { editChoices } from './edits.ts'
import { drawSentence } from './sentence.ts'
import { decimal, nothingFound, percent, plural, relations, significances, when, words } from './show.ts'
import type { ViewContext } from './view.ts'

/** Rows drawn together; few enough that a wide table appears at once. */
export const rowsAtOnce = 8
/** Columns shown until the reader chooses some: more are hard to compare. */
export const mostColumns = 24

/** Returns the rows of the table, in order, as the reader has chosen them; folded or not. */
export function rowsShown({ model, choices }: Pick<ViewContext, 'model' | 'choices'>): Row[] {
  const reading = model.readings.get(choices.order)
  const places = new Map((reading?.sentences ?? []).map(({ id }, i) => [id, i]))
  const columns = new Set(choices.columns)
  return orderRows(model.comparison.alignment.rows, choices.order, places).filter(({ cells }) =>
    cells.some(({ article }) => columns.has(article))
  )
}

/** Returns the lines of the table: its rows, runs of unchanged ones folded. */
export function linesShown({ model, choices }: Pick<ViewContext, 'model' | 'choices'>): Line[] {
  const rows = rowsShown({ model, choices })
  const isUnchanged = isUnchangedIn(new Set(choices.columns), (row) => model.omissions.get(row)?.missingFrom ?? [])
  return foldRows(rows, (row) => choices.folds && isUnchanged(row), choices.unfolded)
}

/** Draws the alignment as a table: a column an outlet, a row for each sentence and what stands in its place elsewhere. */
export function sideBySideView(context: ViewContext): TemplateResult {
  const { model, choices } = context
  const lines = linesShown(context)
  const count = lines.reduce((sum, { rows }) => sum + rows.length, 0)
  const columns = `--columns: ${choices.columns.length}`
  return html`
    ${drawChoices(context, count)} ${drawLegend()}
    <div class="scroller" tabindex="0" role="region" aria-label="Articles side by side">
      <div class="table" role="table" aria-label="Aligned sentences" aria-rowcount=${lines.length + 1} aria-colcount=${choices.columns.length + 1} .style=${columns}>
        <div class="row head" role="rowgroup">
          <div role="row" aria-rowindex="1" class="contents">
            <div role="columnheader" class="number"><span class="hidden">Row</span></div>
            ${choices.columns.map((article) => drawHead(model, article))}
          </div>
        </div>
        ${context.window('rows', lines, { size: rowsAtOnce, itemHeight: 130, role: 'rowgroup' }, (line, i) => (line.isFolded ? drawFold(context, line, i) : drawRow(context, line.rows[0], i)))}
      </div>
    </div>
    ${when(lines.length === 0, () => nothingFound('There are no aligned sentences.'))}
    ${when(choices.showsFurniture, () => drawFurniture(context))}
  `
}

function drawHead(model: Model, article: string): TemplateResult {
  const rate = model.comparison.framing.outlets.find((outlet) => outlet.article === article)?.scores.framing.ratePer1000
  return html`<div role="columnheader">
    <bdi>${model.outletOf(article)}</bdi>
    ${rate === undefined || rate === null ? nothing : html`<span class="quiet">${decimal(rate)} <abbr title="framing markers, weighted by strength, per 1,000 of the outlet’s own words">per 1,000 words</abbr></span>`}
  </div>`
}

/** The line that stands for a run of unchanged rows, and opens it. */
function drawFold({ model, choices, choose }: ViewContext, { rows }: Line, i: number): TemplateResult {
  const [first] = rows
  const open = () => choose({ unfolded: new Set([...choices.unfolded, first.id]) })
  return html`<div class="row fold" role="row" aria-rowindex=${i + 2} data-fold=${first.id}>
    <div role="rowheader" class="number" aria-label="Rows ${model.numberOf(first.id)} to ${model.numberOf(rows.at(-1)!.id)}"><span aria-hidden="true">⋮</span></div>
    <div role="cell" class="cell" aria-colspan=${choices.columns.length}><button type="button" class="plain" @click=${open}>Show ${rows.length} rows with the same words</button></div>
  </div>`
}

const rowKinds: Readonly<Record<Row['kind'], string>> = {
  shared: 'in every article',
  partial: 'in some articles',
  unique: 'in one article'
}

function drawRow(context: ViewContext, row: Row, i: number): TemplateResult {
  const { model, choices } = context
  const cells = new Map(row.cells.map((cell) => [cell.article, cell]))
  const isHeadline = row.cells[0] !== undefined && model.sentences.get(row.cells[0].sentences[0] ?? '')?.role === 'headline'
  const select = () => context.go({ kind: 'row', row: row.id })
  return html`<div class="row ${row.kind} ${isHeadline ? 'headline' : ''}" role="row" aria-rowindex=${i + 2} data-row=${row.id}>
    <div role="rowheader" class="number">
      <button type="button" class="plain" @click=${select} aria-label="Row ${model.numberOf(row.id)}, ${rowKinds[row.kind]}">${model.numberOf(row.id)}</button>
    </div>
    ${choices.columns.map((article) => drawCell(context, row, article, cells.get(article)))}
  </div>`
}

function drawCell(context: ViewContext, row: Row, article: string, cell: Cell | undefined): TemplateResult {
  const { model, choices } = context
  const outlet = html`<bdi class="cell-outlet">${model.outletOf(article)}</bdi>`
  if (!cell) {
    const told = model.elsewhere.get(row.id)?.find((each) => each.article === article)
    if (told) return html`<div role="cell" class="cell empty">${outlet}${drawElsewhere(context, told)}</div>`
    const isOmission = model.omissions.get(row.id)?.missingFrom.includes(article) ?? false
    return html`<div role="cell" class="cell empty ${isOmission ? 'omission' : ''}">
      ${outlet}${isOmission ? html`<span>left out</span>` : html`<span aria-hidden="true">–</span><span class="hidden">not reported</span>`}
    </div>`
  }
  const sentences = cell.sentences.flatMap((id) => model.sentences.get(id) ?? [])
  const edits = shareEdits(
    sentences,
    (model.edits.get(editKey(row.id, article)) ?? []).filter((edit) => isChosen(edit, choices.edits))
  )
  return html`<div role="cell" class="cell ${cell.relation}">
    ${outlet}${sentences.map((sentence) => drawSentence(model, article, sentence, edits.get(sentence) ?? []))}
    <p class="relation">${relationOf(context, row, cell)} ${cell.moved ? drawMove(context, cell, sentences) : nothing}</p>
  </div>`
}

function relationOf({ model, choices }: ViewContext, row: Row, cell: Cell): string {
  if (row.cells.length === 1) return model.elsewhere.has(row.id) ? 'this wording only here' : 'added: only here'
  const of = choices.columns.includes(row.base) ? '' : ` against ${model.outletOf(row.base)}`
  const relation = relations[cell.relation] ?? cell.relation
  return cell.relation === 'edited' ? `${relation}, ${percent(cell.similarity)} alike${of}` : `${relation}${of}`
}

/** Where a moved sentence stands in its article: after which row. */
function drawMove({ model, go }: ViewContext, cell: Cell, sentences: readonly Sentence[]): TemplateResult {
  const own = model.readings.get(cell.article)?.sentences ?? []
  const before = own[own.findIndex(({ id }) => id === sentences[0]?.id) - 1]
  const row = before && model.rowOf.get(before.id)
  if (!row) return html`<span class="moved">⇅ moved: reported at another place in the article</span>`
  return html`<button type="button" class="moved plain" @click=${() => go({ kind: 'row', row: row.id, article: cell.article })}>
    ⇅ moved: comes after row ${model.numberOf(row.id)} here
  </button>`
}

/** Where an article reports what it has no sentence for in this row, and what both have in common. */
const drawElsewhere = ({ model, go }: ViewContext, { row, article, evidence }: ToldElsewhere) =>
  html`<button type="button" class="plain" title=${evidence.join(', ')} @click=${() => go({ kind: 'row', row, article })}>
    reported in row ${model.numberOf(row)}
  </button>`

function drawChoices({ model, choices, choose }: ViewContext, count: number): TemplateResult {
  const all = model.articles.map(({ article }) => article)
  const options = (selected: string | undefined) =>
    all.map((id) => html`<option value=${id} .selected=${live(id === selected)}>${model.outletOf(id)}</option>`)
  const check = (label: string, isOn: boolean, set: (on: boolean) => void) =>
    html`<label class="check"><input type="checkbox" .checked=${live(isOn)} @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}> ${label}</label>`
  const value = (event: Event) => (event.target as HTMLSelectElement).value
  const [left = all[0]!, right = all[1]!] = choices.columns
  const defaults = all.slice(0, mostColumns)
  const hidden = model.comparison.edits.filter((edit) => !isChosen(edit, choices.edits)).length
  return html`<div class="choices">
    <label>Rows in the order of <select @change=${(event: Event) => choose({ order: value(event) })}>${options(choices.order)}</select></label>
    ${check('Two outlets', choices.isPair, (isPair) => choose({ isPair, columns: isPair ? [left, right] : defaults }))}
    ${when(
      choices.isPair,
      () => html`<label>Left <select @change=${(event: Event) => choose({ columns: [value(event), right] })}>${options(left)}</select></label>
        <label>Right <select @change=${(event: Event) => choose({ columns: [left, value(event)] })}>${options(right)}</select></label>`
    )}
    <label>Edits <select data-choice="edits" @change=${(event: Event) => choose({ edits: value(event) as ViewContext['choices']['edits'] })}>${editChoices.map(
      ([choice, label]) => html`<option value=${choice} .selected=${live(choice === choices.edits)}>${label}</option>`
    )}</select></label>
    ${check('Fold rows with the same words', choices.folds, (folds) => choose({ folds, unfolded: new Set() }))}
    ${check('Show page furniture', choices.showsFurniture, (showsFurniture) => choose({ showsFurniture }))}
    ${when(!choices.isPair && all.length > mostColumns, () => drawColumnChooser(model, all, choices.columns, choose))}
    <output class="quiet">${plural(count, 'row')}${hidden > 0 ? html`, ${plural(hidden, 'edit')} hidden` : nothing}</output>
  </div>`
}

function drawColumnChooser(
  model: Model,
  all: readonly string[],
  columns: readonly string[],
  choose: ViewContext['choose']
): TemplateResult {
  const chosen = new Set(columns)
  const toggle = (id: string) => choose({ columns: all.filter((other) => (other === id ? !chosen.has(id) : chosen.has(other))) })
  return html`<details class="columns">
    <summary>${columns.length} of ${plural(all.length, 'article')} shown</summary>
    <div class="column-list">
      ${all.map(
        (id) =>
          html`<label class="check"><input type="checkbox" .checked=${live(chosen.has(id))} ?disabled=${chosen.has(id) && columns.length < 2} @change=${() => toggle(id)}> <bdi>${model.outletOf(id)}</bdi></label>`
      )}
    </div>
  </details>`
}

const drawLegend = () => html`<p class="legend" aria-label="How words are marked">
  <span><ins class="edit meaning">${significances.meaning}</ins></span>
  <span><ins class="edit style">${significances.style}</ins></span>
  <span><ins class="edit surface">${significances.surface}</ins></span>
  <span><del class="edit meaning">left out</del></span>
  <span><span class="marker outlet">framing marker</span></span>
  <span><span class="marker quoted">marker in another’s voice</span></span>
  <span><span class="quoted">quoted words</span></span>
</p>`

function drawFurniture({ model, choices }: ViewContext): TemplateResult {
  return html`<section aria-label="Page furniture">
    <h3>Page furniture</h3>
    <p class="quiet">Words on the page that are not part of the article. They are not compared and do not count.</p>
    ${choices.columns.map((article) => {
      const removed = model.readings.get(article)?.removed ?? []
      return html`<h4><bdi>${model.outletOf(article)}</bdi></h4>
        ${
          removed.length === 0
            ? nothingFound('No page furniture was found.')
            : html`<ul class="furniture">${removed.map(({ kind, text }) => html`<li><span class="tag">${words(kind)}</span> <span dir="auto">${text}</span></li>`)}</ul>`
        }`
    })}
  </section>`
}
