import { html, nothing, svg, type TemplateResult } from 'lit'
import type { Row } from '../../src/schemas/comparison.ts'
import type { Reading, Sentence } from '../../src/schemas/reading.ts'
import { percent } from './show.ts'
import { rowsShown } from './side-by-side.ts'
import type { ViewContext } from './view.ts'

const height = 28
/** A strip is wider than its box rather than thinner than this a sentence. */
const leastWidth = 7

interface Tile {
  readonly column: number
  readonly row: Row
  readonly sentence: Sentence
}

/** Draws each article as a strip of its sentences, those of a row above each other; the fuller a bar, the likelier the wording is loaded. */
export function heatView(context: ViewContext): TemplateResult {
  const { model, choices } = context
  const rows = rowsShown({
    model,
    choices: { ...choices, columns: model.articles.map(({ article }) => article) }
  })
  return html`<section>
    <h3>Where the wording is loaded</h3>
    <p class="quiet">One tile per sentence; tiles above each other report the same thing. Choose a tile to read it.</p>
    <p class="heat-legend">
      <span>Likely loaded:</span> ${heatLevels.map((value) => html`<span><svg width="14" height=${height} aria-hidden="true">${drawBar(0, 14, value)}</svg> ${percent(value)}</span>`)}
    </p>
    <div class="wide strips" tabindex="0" role="region" aria-label="Strips of sentences">
      ${drawAxis(context, rows)}
      ${context.window('strips', model.articles, { size: 20, itemHeight: 44 }, (reading) => drawStrip(context, reading, rows))}
    </div>
  </section>`
}

function drawStrip(context: ViewContext, reading: Reading, rows: readonly Row[]): TemplateResult {
  const { model, go } = context
  const { article } = reading
  const tiles: Tile[] = rows.flatMap((row, column) => {
    const ids = row.cells.find((cell) => cell.article === article)?.sentences ?? []
    const sentence = ids.flatMap((id) => model.sentences.get(id) ?? []).sort((a, b) => b.framing - a.framing)[0]
    return sentence ? [{ column, row, sentence }] : []
  })
  const open = (tile: Tile | undefined) => tile && go({ kind: 'sentence', row: tile.row.id, article, sentence: tile.sentence.id })
  const width = widthOf(rows)
  const step = width / Math.max(1, rows.length)
  const describe = (i: number) => describeTile(context, tiles, i)
  const onClick = (event: MouseEvent) => {
    const { left, width: shown } = (event.currentTarget as Element).getBoundingClientRect()
    const column = Math.floor(((event.clientX - left) / shown) * rows.length)
    open(tiles.find((tile) => tile.column === column))
  }
  return html`<div class="strip">
    <bdi class="strip-name">${model.outletOf(article)}</bdi>
    <svg
      class="heat" tabindex="0" role="slider" data-article=${article}
      viewBox="0 0 ${width} ${height}" preserveAspectRatio="none"
      aria-label="Sentences of ${model.outletOf(article)}" aria-orientation="horizontal"
      aria-valuemin="1" aria-valuemax=${tiles.length} aria-valuenow="1" aria-valuetext=${describe(0)}
      @click=${onClick} @keydown=${(event: KeyboardEvent) => moveAlong(event, tiles, describe, (tile, isOpened) => (isOpened ? open(tile) : point(event, tile, step)))}
    >${tiles.map(({ column, sentence }) => drawBar(column * step, step - 1, sentence.framing))}<rect class="cursor" x=${(tiles[0]?.column ?? 0) * step} y="0" width=${step - 1} height=${height}></rect></svg>
  </div>`
}

const widthOf = (rows: readonly Row[]) => Math.max(rows.length * leastWidth, 320)

/** The numbers of the rows above their columns, as many as have room; a strip is about 900 pixels wide, and a number takes 30. */
function drawAxis({ model }: ViewContext, rows: readonly Row[]): TemplateResult {
  const every = Math.max(1, Math.ceil((30 * rows.length) / 900))
  return html`<div class="strip axis" aria-hidden="true">
    <span class="strip-name">Row</span>
    <span class="axis-numbers">${rows.map((row, i) =>
      i % every === 0
        ? html`<span .style=${`inset-inline-start: ${((100 * (i + 0.5)) / rows.length).toFixed(2)}%`}>${model.numberOf(row.id)}</span>`
        : nothing
    )}</span>
  </div>`
}

/** The lower bounds of the shades but the first, and the top of the scale: in running news most sentences stay below a tenth. */
const heatLevels = [0.05, 0.1, 0.2, 0.3, 0.5] as const
const top = heatLevels.at(-1)!

/** Returns the shade of a probability, 0 to 4. */
export const heatLevel = (framing: number) => heatLevels.slice(0, -1).filter((least) => framing >= least).length

function drawBar(x: number, width: number, framing: number) {
  const filled = Math.max(2, Math.min(1, framing / top) * height)
  const shade = heatLevel(framing)
  return svg`<rect class="tile" x=${x} y="0" width=${width} height=${height}></rect><rect class="heat-${shade}" x=${x} y=${height - filled} width=${width} height=${filled}></rect>`
}

const describeTile = ({ model }: ViewContext, tiles: readonly Tile[], i: number) => {
  const tile = tiles[i]
  if (!tile) return 'No sentence'
  const { framing, loaded, text } = tile.sentence
  return `Row ${model.numberOf(tile.row.id)}, sentence ${i + 1} of ${tiles.length}, ${percent(framing)}${loaded ? ', loaded' : ''}: ${text ?? ''}`
}

/** Puts the frame of a strip around a tile. */
const point = ({ currentTarget }: Event, tile: Tile | undefined, step: number) =>
  (currentTarget as Element).querySelector('.cursor')?.setAttribute('x', String((tile?.column ?? 0) * step))

/** The strip keeps its own place: nothing else is drawn again while somebody moves along it. */
function moveAlong(
  event: KeyboardEvent,
  tiles: readonly Tile[],
  describe: (i: number) => string,
  show: (tile: Tile | undefined, isOpened: boolean) => void
): void {
  const strip = event.currentTarget as SVGElement
  const now = Number(strip.getAttribute('aria-valuenow')) - 1
  const moves: Record<string, number> = {
    ArrowRight: now + 1,
    ArrowUp: now + 1,
    ArrowLeft: now - 1,
    ArrowDown: now - 1,
    Home: 0,
    End: tiles.length - 1
  }
  const isOpened = event.key === 'Enter' || event.key === ' '
  if (!isOpened && moves[event.key] === undefined) return
  event.preventDefault()
  if (isOpened) {
    show(tiles[now], true)
    return
  }
  const next = Math.min(Math.max(moves[event.key] ?? now, 0), tiles.length - 1)
  strip.setAttribute('aria-valuenow', String(next + 1))
  strip.setAttribute('aria-valuetext', describe(next))
  show(tiles[next], false)
}
