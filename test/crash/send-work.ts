import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'

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

const feedLines = (number: number, lines: number): string[] =>
  Array.from({ length: lines }, (_, i) => JSON.stringify(report(100_000 + number * 50 + i, outlets[i % outlets.length]!)))

/**
 * Sends sets and feeds one after another, each in one of the ways in which the service takes them, until it answers no more.
 * Notes what it acknowledges.
 */
export async function sendWork(url: string, noted: Acknowledged): Promise<void> {
  try {
    for (;;) await sendNext(url, noted)
  } catch {
    // The service was killed: what it had not answered yet was never acknowledged.
  }
}

/** Sends sets and feeds in the same way, and goes on after a failure, until it is told to stop. `onKept` is called for each that was acknowledged. */
export async function keepSending(
  url: string,
  noted: Acknowledged,
  { stop, onKept, pauseMs }: { readonly stop: AbortSignal; readonly onKept: () => void; readonly pauseMs: number }
): Promise<void> {
  while (!stop.aborted) {
    if (await sendNext(url, noted).catch(() => false)) onKept()
    await sleep(pauseMs)
  }
}

/** Sends a set or a feed; returns whether it was acknowledged. */
export async function sendNext(url: string, noted: Acknowledged): Promise<boolean> {
  const number = noted.sets++
  if (number % 4 === 3) return await sendFeed(url, noted, number)
  return await sendSet(url, noted, number, number % 3 !== 0)
}

/** Returns whether the set was acknowledged. */
export async function sendSet(url: string, noted: Acknowledged, number: number, isJob: boolean): Promise<boolean> {
  const headers = { 'content-type': 'application/json', ...(isJob ? { prefer: 'respond-async' } : {}) }
  const response = await fetch(`${url}/v1/comparisons`, { method: 'POST', headers, body: setBody(number) })
  await response.arrayBuffer()
  const location = response.headers.get('location')
  if (!response.ok || location === null) return false
  ;(response.status === 202 ? noted.jobs : noted.comparisons).push(location)
  return true
}

/** Returns whether the feed was acknowledged. */
export const sendFeed = (url: string, noted: Acknowledged, number: number): Promise<boolean> =>
  postFeed(url, noted, 20, feedLines(number, 20).join('\n'))

/** Sends a feed of 200 lines over some seconds, and all of it again until it is acknowledged. */
export async function sendSlowFeed(url: string, noted: Acknowledged, number: number): Promise<void> {
  const lines = feedLines(number, 200)
  const body = async function* () {
    for (const line of lines) {
      yield Buffer.from(`${line}\n`)
      await sleep(10)
    }
  }
  const send = () => postFeed(url, noted, lines.length, Readable.toWeb(Readable.from(body())) as ReadableStream)
  while (!(await send().catch(() => false))) await sleep(100)
}

async function postFeed(url: string, noted: Acknowledged, lines: number, body: string | ReadableStream): Promise<boolean> {
  const headers = { 'content-type': 'application/x-ndjson' }
  const response = await fetch(`${url}/v1/ingest`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit)
  await response.arrayBuffer()
  const location = response.headers.get('location')
  if (response.status !== 202 || location === null) return false
  noted.feeds.set(location, lines)
  return true
}
