import { html, svg, type TemplateResult } from 'lit'
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

/** Each article as a strip of its sentences, those of a row above each other; the fuller a bar, the likelier the wording is loaded. */
export function heatView(context: ViewContext): TemplateResult {
  const { model, choices } = context
  const rows = rowsShown({
    model,
    choices: { ...choices, hidesVerbatim: false, columns: model.articles.map(({ article }) => article) }
  })
  return html`<section>
    <h3>Where the wording is loaded</h3>
    <p class="quiet">
      A tile is a sentence, and tiles above each other tell the same. Height and colour: the estimated probability that the outlet’s own
      wording there is loaded. Choose a tile, or move along a strip with the arrow keys and press Enter, to read it.
    </p>
    <p class="heat-legend" aria-hidden="true">
      ${heatLevels.map((value) => html`<span><svg width="14" height=${height}>${drawBar(0, 14, value)}</svg> ${percent(value)}</span>`)}
    </p>
    <div class="wide strips" tabindex="0" role="region" aria-label="Strips of sentences">
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
  const width = Math.max(rows.length * leastWidth, 320)
  const step = width / Math.max(1, rows.length)
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
      aria-valuemin="1" aria-valuemax=${tiles.length} aria-valuenow="1" aria-valuetext=${describeTile(tiles, 0)}
      @click=${onClick} @keydown=${(event: KeyboardEvent) => moveAlong(event, tiles, step, open)}
    >${tiles.map(({ column, sentence }) => drawBar(column * step, step - 1, sentence.framing))}<rect class="cursor" x=${(tiles[0]?.column ?? 0) * step} y="0" width=${step - 1} height=${height}></rect></svg>
  </div>`
}

/** The lower bounds of the shades but the first, and the top of the scale: in running news most sentences stay below a tenth. */
const heatLevels = [0.05, 0.1, 0.2, 0.3, 0.5] as const
const top = heatLevels.at(-1)!

function drawBar(x: number, width: number, framing: number) {
  const filled = Math.max(2, Math.min(1, framing / top) * height)
  const shade = heatLevels.slice(0, -1).filter((least) => framing >= least).length
  return svg`<rect class="tile" x=${x} y="0" width=${width} height=${height}></rect><rect class="heat-${shade}" x=${x} y=${height - filled} width=${width} height=${filled}></rect>`
}

const describeTile = (tiles: readonly Tile[], i: number) => {
  const sentence = tiles[i]?.sentence
  return sentence
    ? `Sentence ${i + 1} of ${tiles.length}, ${percent(sentence.framing)}${sentence.loaded ? ', loaded' : ''}: ${sentence.text ?? ''}`
    : 'No sentence'
}

/** The strip keeps its own place: nothing else is drawn anew while somebody moves along it. */
function moveAlong(event: KeyboardEvent, tiles: readonly Tile[], step: number, open: (tile: Tile | undefined) => void): void {
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
  if (event.key === 'Enter' || event.key === ' ') open(tiles[now])
  else if (moves[event.key] === undefined) return
  event.preventDefault()
  const next = Math.min(Math.max(moves[event.key] ?? now, 0), tiles.length - 1)
  strip.setAttribute('aria-valuenow', String(next + 1))
  strip.setAttribute('aria-valuetext', describeTile(tiles, next))
  strip.querySelector('.cursor')?.setAttribute('x', String((tiles[next]?.column ?? 0) * step))
}
