/** From the JSON of a response to the table on the screen, reading the JSON included; run in the page of a comparison, timed a frame after all is drawn. */
export const drawTable = `(async () => {
  const answer = await fetch('/v1/comparisons/' + location.pathname.split('/').at(-1))
  const text = await answer.text()
  const element = document.createElement('parallax-comparison')
  element.view = 'side-by-side'
  const start = performance.now()
  element.comparison = JSON.parse(text)
  document.querySelector('main').replaceChildren(element)
  await element.updateComplete
  const updated = performance.now() - start
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return { updated, shown: performance.now() - start, rows: element.shadowRoot.querySelectorAll('[data-row]').length }
})()`

/** What `drawTable` gives: milliseconds, and rows drawn. */
export interface DrawnTable {
  readonly updated: number
  readonly shown: number
  readonly rows: number
}

/** Scrolls the table that was drawn by 60 pixels a frame: returns the longest and the median time between frames, and the final position. */
export const scrollTable = `(async () => {
  const box = document.querySelector('main parallax-comparison').shadowRoot.querySelector('.scroller')
  const times = []
  let last = await new Promise(requestAnimationFrame)
  for (let i = 0; i < 120; i++) {
    box.scrollTop += 60
    const now = await new Promise(requestAnimationFrame)
    times.push(now - last)
    last = now
  }
  times.sort((a, b) => a - b)
  return { middle: times[60], longest: times[119], top: box.scrollTop }
})()`

/** What `scrollTable` gives: milliseconds, and pixels. */
export interface ScrolledTable {
  readonly middle: number
  readonly longest: number
  readonly top: number
}
