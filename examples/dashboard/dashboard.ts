import { type Comparison, type ListedComparison, parallax } from './parallax-client.ts'

const element = document.querySelector('parallax-comparison')!
const day = document.querySelector<HTMLInputElement>('#day')!
const list = document.querySelector('#list')!
const state = document.querySelector('#state')!
const chosen = document.querySelector('#chosen')!
let shown: ListedComparison | undefined

/** The comparisons of the day, each with what an editor would look at first. */
async function showDay(): Promise<void> {
  const from = day.value
  const to = new Date(Date.parse(from) + 24 * 3_600_000).toISOString().slice(0, 10)
  state.textContent = 'Loading …'
  const { data, error } = await parallax.GET('/v1/comparisons', { params: { query: { from, to, limit: 50 } } })
  if (day.value !== from) return
  // The same address gives a table as text; without an `Accept` of ours it is JSON.
  const items = typeof data === 'object' ? data.items : []
  state.textContent = error ? error.detail : items.length === 0 ? 'Nothing was compared on this day.' : ''
  list.replaceChildren(...items.map(drawStory))
}

function drawStory(comparison: ListedComparison): HTMLLIElement {
  const inside = comparison.articles.filter(({ belongs }) => belongs)
  const item = document.createElement('li')
  const button = document.createElement('button')
  const summary = document.createElement('small')
  button.type = 'button'
  button.setAttribute('aria-pressed', 'false')
  // Always as text, never as markup: headlines come from anywhere.
  button.append(inside.find(({ title }) => title)?.title ?? comparison.story ?? comparison.id, summary)
  button.addEventListener('click', () => open(comparison, button))
  item.append(button)
  const aside = comparison.articles.length - inside.length
  const count = `${inside.length} articles compared${aside > 0 ? `, ${aside} set aside` : ''}.`
  void summarise(comparison.id).then((text) => summary.append(`${count} ${text}`))
  return item
}

/** Only the parts that the line needs are asked for. */
async function summarise(id: string): Promise<string> {
  const { data, error } = await parallax.GET('/v1/comparisons/{id}', {
    params: { path: { id }, query: { include: ['framing', 'quotes'] } }
  })
  if (error) return error.detail
  // The same address gives other forms as text; without an `Accept` of ours it is JSON.
  const { framing = { outlets: [] }, quotes = [] } = data as Comparison
  const [loudest] = [...framing.outlets].sort((a, b) => b.contrast - a.contrast)
  const altered = quotes.filter(({ verdict }) => verdict === 'altered' || verdict === 'reattributed').length
  return [
    ...(loudest && loudest.contrast >= 2 ? [`${loudest.outlet} stands out by its wording.`] : []),
    ...(altered > 0 ? [`Quotes altered: ${altered}.`] : [])
  ].join(' ')
}

function open(comparison: ListedComparison, button: HTMLButtonElement): void {
  for (const other of list.querySelectorAll('button')) other.setAttribute('aria-pressed', String(other === button))
  shown = comparison
  element.src = `/v1/comparisons/${encodeURIComponent(comparison.id)}`
}

element.addEventListener('parallax-select', ({ detail: { article, span } }) => {
  const outlet = shown?.articles.find((one) => one.article === article)?.outlet
  if (span) chosen.textContent = `${outlet}: “${span.text}”${span.note ? ` – ${span.note}` : ''}`
})
day.addEventListener('change', () => void showDay())
day.value = new Date().toISOString().slice(0, 10)
void showDay()
