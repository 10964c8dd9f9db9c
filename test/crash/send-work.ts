/** What the service has acknowledged, and so may not lose; and what was sent, and so may not be there twice. */
export interface Acknowledged {
  /** Addresses of jobs that were answered 202. */
  readonly jobs: string[]
  /** Addresses of comparisons that were answered 201 or 200. */
  readonly comparisons: string[]
  /** Lines of the feeds whose jobs were acknowledged, by the address of the job. */
  readonly feeds: Map<string, number>
  /** How many sets were sent, each with a different label. */
  sets: number
}

const ports = ['Harwick', 'Saltmere', 'Oldquay', 'Brennholm', 'Tarn Point', 'Eastfleet', 'Corran', 'Little Ness']
const cargoes = ['barley', 'slate', 'tin plate', 'herring', 'timber', 'wool', 'salt', 'paper']

/** An invented report; number and outlet make its words its own. */
function report(number: number, outlet: string): { outlet: string; title: string; text: string; publishedAt: string } {
  const port = ports[number % ports.length]
  const cargo = cargoes[Math.floor(number / ports.length) % cargoes.length]
  return {
    outlet,
    title: `${port} turns ship ${number} away`,
    text: `Harbour master Ilse Varga turned ship ${number} away from ${port} on Tuesday. It carried ${number + 40} tons of ${cargo}. “We had no berth,” Varga told the ${outlet}. Dockers in ${port} said that the decision cost them ${number * 3 + 7} hours of work.`,
    publishedAt: new Date(Date.UTC(2026, 8, 1 + (number % 28))).toISOString()
  }
}

const outlets = ['Osterby Courier', 'Marrow Bay Radio', 'The Tidewatch']

export const setBody = (number: number): string =>
  JSON.stringify({ story: `crash-${number}`, articles: outlets.map((outlet) => report(number, outlet)) })

const feedBody = (number: number, lines: number): string =>
  Array.from({ length: lines }, (_, i) => JSON.stringify(report(100_000 + number * 50 + i, outlets[i % outlets.length]!))).join(
    '\n'
  )

/**
 * Sends sets and feeds one after another, each in one of the ways in which the service takes them, until it answers no more.
 * Notes what it acknowledges.
 */
export async function sendWork(url: string, noted: Acknowledged): Promise<void> {
  try {
    for (;;) {
      const number = noted.sets++
      if (number % 4 === 3) await sendFeed(url, noted, number)
      else await sendSet(url, noted, number, number % 3 !== 0)
    }
  } catch {
    // The service was killed: what it had not answered yet was never acknowledged.
  }
}

export async function sendSet(url: string, noted: Acknowledged, number: number, isJob: boolean): Promise<void> {
  const headers = { 'content-type': 'application/json', ...(isJob ? { prefer: 'respond-async' } : {}) }
  const response = await fetch(`${url}/v1/comparisons`, { method: 'POST', headers, body: setBody(number) })
  const location = response.headers.get('location')
  if (response.status === 202 && location) noted.jobs.push(location)
  else if (response.ok && location) noted.comparisons.push(location)
  await response.arrayBuffer()
}

export async function sendFeed(url: string, noted: Acknowledged, number: number): Promise<void> {
  const lines = 20
  const headers = { 'content-type': 'application/x-ndjson' }
  const response = await fetch(`${url}/v1/ingest`, { method: 'POST', headers, body: feedBody(number, lines) })
  const location = response.headers.get('location')
  if (response.status === 202 && location) noted.feeds.set(location, lines)
  await response.arrayBuffer()
}
