import type { Cell, Edit, Row } from '../../schemas/comparison.ts'
import { baseCell, type ComparisonIndex, isTypographic } from '../index-comparison.ts'
import { describeOutlets } from './describe-outlets.ts'
import { count } from './formats.ts'
import { type Content, html, joinContent, type Markup, render } from './html.ts'
import { collectMarks, markSentence, type SentenceMarks } from './mark-sentence.ts'

/** As many columns as fit on a page. With more outlets, each row lists its wordings. */
const mostColumns = 6
/** At most this many rows are printed. The JSON has all of them. */
const mostRows = 600

type WriteCell = (row: Row, cell: Cell) => Markup

/** Writes the alignment: one column per outlet if the columns fit, otherwise the wordings of each row with their outlets. */
export function writeSideBySide(index: ComparisonIndex): Markup {
  const { rows } = index.comparison.alignment
  const body = rows.filter((row) => index.sentencesOf(baseCell(row))[0]?.role !== 'headline')
  const shown = body.slice(0, mostRows)
  const writeCell = cellWriter(index)
  const isTable = index.belonging.length <= mostColumns
  const typographic = index.comparison.edits.filter(isTypographic).length
  const left = body.length - shown.length
  return html`<section id="side-by-side" class="${isTable ? 'wide' : 'long'}"><h2>Side by side</h2>
<p class="key"><ins class="meaning">changes the meaning</ins> <ins class="style">changes the style</ins> <ins class="surface">spelling or form only</ins> <del class="style">left out</del> <mark class="outlet">framing marker</mark> <q>quoted words</q></p>
${isTable ? writeTable(index, shown, writeCell) : writeWordings(index, shown, writeCell)}
${typographic > 0 && html`<p class="aside">${count(typographic)} edits of quotation marks, case and punctuation are not shown.</p>`}
${left > 0 && html`<p class="aside">${count(left)} more rows are not printed. The JSON of this comparison has all of them.</p>`}</section>`
}

/** Makes the function that writes a cell with its marks. What many cells need is looked up once. */
function cellWriter({ comparison, readingOf, sentencesOf }: ComparisonIndex): WriteCell {
  const edits = Map.groupBy(
    comparison.edits.filter((edit) => !isTypographic(edit)),
    ({ row, article }: Edit) => `${row} ${article}`
  )
  const marks = new Map<string, SentenceMarks>()
  const marksOf = (article: string) => {
    const known = marks.get(article) ?? collectMarks(readingOf.get(article)!)
    marks.set(article, known)
    return known
  }
  return (row, cell) => {
    const changed = edits.get(`${row.id} ${cell.article}`) ?? []
    const sentences = sentencesOf(cell).map((sentence) => markSentence(sentence, marksOf(cell.article), changed))
    return html`${joinContent(sentences, ' ')}${cell.moved && html` <small class="moved">moved</small>`}`
  }
}

function writeTable(
  { belonging, labelOf, comparison, elsewhere, readingOf }: ComparisonIndex,
  rows: readonly Row[],
  writeCell: WriteCell
): Markup {
  const omitted = new Set(
    comparison.omissions.flatMap(({ row, missingFrom }) => missingFrom.map((article) => `${row} ${article}`))
  )
  const lines = rows.map((row) => {
    const cells = belonging.map(({ article }): Content => {
      const cell = row.cells.find((each) => each.article === article)
      const told = cell ? undefined : elsewhere(row.id).find((each) => each.article === article)
      if (told) {
        const words = readingOf.get(article)!.sentences.find(({ id }) => id === told.sentence)?.text ?? ''
        return html`<td class="empty" dir="auto"><small>reported in another sentence:</small> ${words}</td>`
      }
      if (!cell)
        return omitted.has(`${row.id} ${article}`) ? html`<td class="omitted">left out</td>` : html`<td class="empty"></td>`
      const relation = cell.relation === 'rewritten' && html`<small class="how">reworded</small> `
      return html`<td class="${cell.relation}" dir="auto">${relation}${writeCell(row, cell)}</td>`
    })
    return html`<tr>${cells}</tr>`
  })
  return html`<table class="columns"><thead><tr>${belonging.map(({ article }) => html`<th scope="col">${labelOf(article)}</th>`)}</tr></thead><tbody>${lines}</tbody></table>`
}

function writeWordings({ belonging, labelOf }: ComparisonIndex, rows: readonly Row[], writeCell: WriteCell): Markup {
  const blocks = rows.map((row) => {
    const base = baseCell(row)
    const others = row.cells.filter((cell) => cell !== base)
    const wordings = Map.groupBy([base, ...others], (cell) => `${cell.relation === 'rewritten'} ${render(writeCell(row, cell))}`)
    const lines = [...wordings.values()].map(
      (cells) =>
        html`<div class="${cells[0]!.relation}"><dt>${describeOutlets(cells.map(({ article }) => labelOf(article)))}</dt><dd dir="auto">${writeCell(row, cells[0]!)}</dd></div>`
    )
    return html`<dl class="row"><div class="count">${count(row.cells.length)} of ${count(belonging.length)}</div>${lines}</dl>`
  })
  return html`${blocks}`
}
