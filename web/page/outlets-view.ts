import { html, LitElement, nothing, svg, type TemplateResult } from 'lit'
import type { Scores } from '../../src/schemas/scores.ts'
import { decimal, nothingFound, percent, plural } from '../views/show.ts'
import { drawHelp } from './help.ts'
import { askJson, ServiceError } from './service.ts'

interface ListedOutlet {
  readonly key: string
  readonly outlet: string
  readonly articles: number
  readonly first: string | null
  readonly last: string | null
}

interface Period {
  readonly from: string
  readonly to: string
  readonly articles: number
  readonly scores: Scores
  readonly copiedShare: number | null
  readonly quotesAltered: number
  readonly omissions: number
  readonly evidence: readonly string[]
}

interface Profile {
  readonly key: string
  readonly outlet: string
  readonly overall: Period
  readonly periods: readonly Period[]
  readonly people: readonly {
    readonly name: string
    readonly epithets: readonly {
      readonly text: string
      readonly loaded: boolean
      readonly count: number
      readonly evidence: readonly string[]
    }[]
  }[]
}

/** One outlet over time: rates with intervals by month, what it calls people, how much it copies. Dispatches `refused` if a key is required. */
export class OutletsView extends LitElement {
  static override properties = { outlets: { state: true }, profile: { state: true }, error: { state: true } }

  declare outlets: readonly ListedOutlet[] | null
  declare profile: Profile | null
  declare error: string

  constructor() {
    super()
    this.outlets = null
    this.profile = null
    this.error = ''
  }

  protected override createRenderRoot(): HTMLElement {
    return this
  }

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#start()
  }

  async #start(): Promise<void> {
    const wanted = new URLSearchParams(location.search).get('outlets')
    await this.#try(async () => {
      this.outlets = (await askJson<{ items: ListedOutlet[] }>('/v1/outlets?limit=200')).items
      const key = wanted || this.outlets[0]?.key
      if (key) await this.#open(key)
    })
  }

  async #open(key: string): Promise<void> {
    history.replaceState(null, '', `/?outlets=${encodeURIComponent(key)}`)
    await this.#try(async () => {
      this.profile = await askJson<Profile>(`/v1/outlets/${encodeURIComponent(key)}?interval=month`)
    })
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      this.error = ''
      await work()
    } catch (error) {
      if (error instanceof ServiceError && error.status === 401) this.dispatchEvent(new CustomEvent('refused'))
      else this.error = (error as Error).message
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="title"><h1>Outlets over time</h1>${drawHelp(outletsHelp)}</div>
      ${this.error ? html`<p class="error" role="alert">${this.error}</p>` : nothing}
      ${this.outlets === null && !this.error ? html`<p role="status">Loading …</p>` : nothing}
      ${this.outlets?.length === 0 ? nothingFound('No articles are stored yet. Compare some first.') : nothing}
      ${this.outlets && this.outlets.length > 0 ? this.#drawChoice(this.outlets) : nothing}
      ${this.profile ? drawProfile(this.profile) : nothing}`
  }

  #drawChoice(outlets: readonly ListedOutlet[]): TemplateResult {
    return html`<label class="inline">Outlet <select @change=${(event: Event) => void this.#open((event.target as HTMLSelectElement).value)}>
      ${outlets.map(({ key, outlet, articles }) => html`<option value=${key} ?selected=${key === this.profile?.key}>${outlet} (${articles})</option>`)}
    </select></label>`
  }
}

const outletsHelp =
  'Adds up what the stored comparisons found about one outlet, by month. The framing rate counts framing markers in the outlet’s own voice per 1,000 own words, with a 95 % interval; a month with fewer than 150 own words gets no rate. The evidence column links to the comparisons behind each line.'

function drawProfile({ outlet, overall, periods, people }: Profile): TemplateResult {
  return html`<h2><bdi>${outlet}</bdi></h2>
    <p class="quiet">${plural(overall.articles, 'article')}, each counted once even if it is in several comparisons.</p>
    ${drawChart(periods)}
    <div class="wide" tabindex="0" role="region" aria-label="By month, a table">
      <table>
        <thead><tr><th scope="col">Period</th><th scope="col" class="num">Articles</th><th scope="col" class="num">Framing rate <span class="unit">per 1,000 own words</span></th><th scope="col">95 % interval</th>
          <th scope="col" class="num">Copied <span class="unit">share of words</span></th><th scope="col" class="num">Quotes altered </th><th scope="col" class="num">Left out <span class="unit">facts most others report</span></th><th scope="col">Evidence</th></tr></thead>
        <tbody>${periods.map((period) => drawPeriod(monthOf(period.from), period))} ${drawPeriod('Overall', overall)}</tbody>
      </table>
    </div>
    <h3>What it calls people</h3>
    ${people.length === 0 ? nothingFound('This outlet describes nobody beyond their name.') : nothing}
    <dl class="people">${people.map(
      ({ name, epithets }) =>
        html`<dt><bdi>${name}</bdi></dt><dd>${epithets.map(
          ({ text, loaded, count, evidence }) =>
            html`<span class="epithet ${loaded ? 'loaded' : ''}">${toPage(evidence[0], html`<bdi>${text}</bdi>`)} <span class="quiet">× ${count}</span></span>`
        )}</dd>`
    )}</dl>`
}

function drawPeriod(
  label: string,
  { articles, scores, copiedShare, quotesAltered, omissions, evidence }: Period
): TemplateResult {
  const { ratePer1000, interval } = scores.framing
  return html`<tr><th scope="row">${label}</th><td class="num">${articles}</td><td class="num">${ratePer1000 === null ? '–' : decimal(ratePer1000)}</td>
    <td>${interval === null ? 'too few words' : html`${decimal(interval[0]!)} – ${decimal(interval[1]!)}`}</td><td class="num">${copiedShare === null ? '–' : percent(copiedShare)}</td><td class="num">${quotesAltered}</td><td class="num">${omissions}</td>
    <td>${evidence
      .filter((address) => address.startsWith('/v1/comparisons/'))
      .slice(0, shownEvidence)
      .map(
        (address, i) => html`${i > 0 ? ', ' : ''}${toPage(address, html`<span class="hidden">comparison </span>${i + 1}`)}`
      )}</td></tr>`
}

/** Comparisons that a line of the table leads to. */
const shownEvidence = 5

/** Links to the comparison that proves a figure; there is no page for a single article. */
function toPage(address: string | undefined, label: string | TemplateResult): TemplateResult {
  const [, id] = /^\/v1\/comparisons\/([^/]+)$/.exec(address ?? '') ?? []
  return id === undefined ? html`${label}` : html`<a href="/c/${id}">${label}</a>`
}

const monthOf = (day: string) =>
  new Date(`${day.slice(0, 7)}-01T00:00Z`).toLocaleString(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The least of 1, 2, 4, 5 and 10 times a power of ten that is not below: both it and its half are easy to read. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1, 2, 4, 5].find((step) => step * power >= value) ?? 10) * power
}

/** Rates with their intervals, a month a step. The table below says the same in figures. */
function drawChart(all: readonly Period[]): TemplateResult | typeof nothing {
  const periods = all.flatMap(
    ({
      from,
      scores: {
        framing: { ratePer1000: rate, interval }
      }
    }) => (rate === null || interval === null ? [] : [{ from, rate, low: interval[0]!, high: interval[1]! }])
  )
  if (periods.length < 2) return nothing
  const [width, height, left, bottom] = [720, 200, 40, 24]
  const most = roundUp(Math.max(4, ...periods.map(({ high }) => high)))
  const x = (i: number) => left + ((i + 0.5) * (width - left)) / periods.length
  const y = (rate: number) => 8 + (height - bottom - 8) * (1 - rate / most)
  const path = periods.map(({ rate }, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(rate).toFixed(1)}`).join('')
  const labelled = Math.ceil(periods.length / 8)
  return html`<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="Framing rate per 1,000 own words by month, from ${decimal(Math.min(...periods.map(({ rate }) => rate)))} to ${decimal(Math.max(...periods.map(({ rate }) => rate)))}; the table below has the figures.">
    ${[0, 0.5, 1].map((part) => svg`<line class="grid" x1=${left} x2=${width} y1=${y(most * part)} y2=${y(most * part)}></line><text x=${left - 6} y=${y(most * part) + 4} text-anchor="end">${most * part}</text>`)}
    ${svg`<path d=${path}></path>`}
    ${periods.map(
      ({ rate, low, high, from }, i) => svg`<line class="span" x1=${x(i)} x2=${x(i)} y1=${y(low)} y2=${y(high)}></line>
      <circle cx=${x(i)} cy=${y(rate)} r="4"></circle>
      ${i % labelled === 0 ? svg`<text x=${x(i)} y=${height - 6} text-anchor="middle">${from.slice(0, 7)}</text>` : nothing}`
    )}
  </svg>`
}
